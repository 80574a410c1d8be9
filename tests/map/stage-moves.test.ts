import { describe, expect, it } from 'vitest'
import {
  isSameView,
  limitStage,
  scaleStage,
  scalesOf,
  shiftIntoSight,
  shiftStage,
  stageFor,
} from '../../src/map/stage-moves.ts'

const BOX = { width: 800, height: 500 }
const STAGE = { width: 2048, left: -600, top: -500 }

describe('a move', () => {
  it('by a button grows or shrinks the stage around the middle of the box', () => {
    expect(scaleStage(STAGE, BOX, 2)).toEqual({ width: 4096, left: -1600, top: -1250 })
    expect(scaleStage(STAGE, BOX, 0.5)).toEqual({ width: 1024, left: -100, top: -125 })
  })

  it('by a key moves it by pixels', () => {
    expect(shiftStage(STAGE, [120, -120])).toEqual({ width: 2048, left: -480, top: -620 })
  })

  it('to a camera has its middle in the middle of the box', () => {
    expect(stageFor({ lng: 0, lat: 0, zoom: 2 }, BOX, false)).toEqual({ width: 2048, left: -624, top: -774 })
  })
})

describe('a view', () => {
  const view = { lng: 4.9, lat: 52.4, zoom: 5 }

  it('is the same as an address tells it', () => {
    expect(isSameView(view, { lng: 4.9049, lat: 52.3951, zoom: 5.0049 })).toBe(true)
    expect(isSameView(view, { ...view, zoom: 5.01 })).toBe(false)
    expect(isSameView(view, { ...view, lng: 4.89 })).toBe(false)
    expect(isSameView(view, { ...view, lat: 52.41 })).toBe(false)
  })

  it('is not the same as none', () => {
    expect([isSameView(view, null), isSameView(null, view), isSameView(null, null)]).toEqual([false, false, false])
  })
})

describe('the limits of the map', () => {
  it('are those of a flat stage that covers the box, down to city level', () => {
    expect(scalesOf(BOX, false)).toEqual([800 / 512, 256])
    expect(scalesOf({ width: 400, height: 762.5 }, false)[0]).toBeCloseTo(1000 / 512, 10)
  })

  it('let a globe shrink to about 230 pixels', () => {
    expect(scalesOf(BOX, true)).toEqual([1.4, 256])
  })

  it('hold a flat stage a little past its edges, and leave a globe alone', () => {
    const past = { width: 2048, left: 300, top: -500 }
    expect(limitStage(past, BOX, false)).toEqual({ width: 2048, left: 56, top: -500 })
    expect(limitStage(past, BOX, true)).toEqual(past)
  })
})

describe('a dot that gets the focus', () => {
  it('is left where it is in sight', () => {
    expect(shiftIntoSight([21, 21], BOX)).toBeNull()
    expect(shiftIntoSight([779, 479], BOX)).toBeNull()
  })

  it('is brought into the middle from the edge and from outside of it', () => {
    expect(shiftIntoSight([10, 250], BOX)).toEqual([390, 0])
    expect(shiftIntoSight([400, 490], BOX)).toEqual([0, -240])
    expect(shiftIntoSight([1000, -50], BOX)).toEqual([-600, 300])
  })
})
