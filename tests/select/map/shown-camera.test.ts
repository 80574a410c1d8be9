import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/model/dataset.ts'
import { type Box, cameraOfStage, clampStage, projectToStage, stageOfCamera } from '../../../src/select/map/camera.ts'
import {
  FIRST,
  REFERENCE_BOX,
  shownCamera,
  showsEveryCity,
  viewOfCamera,
  WORLD_VIEW,
} from '../../../src/select/map/shown-camera.ts'
import { type Aim, type Camera, NO_AIM } from '../../../src/state/view-state.ts'
import { checkProperty } from '../../support/property.ts'
import { smallIndex } from '../../support/small-data.ts'

const ITALY = { lng: 12, lat: 42.8, zoom: 4.8 }
const PHONE = { width: 400, height: 250 }
const SQUARE = { width: 1600, height: 1600 }

function look(view: Camera | null, box: Box, projection: 'mercator' | 'globe' = 'mercator'): Camera {
  return shownCamera({ ...NO_AIM, view, projection }, smallIndex, box)
}

/** Where positions stand in a box, in pixels. */
function pixelsOf(aim: Partial<Aim>, box: Box, positions: readonly Position[], index = smallIndex) {
  const { left, top, width } = stageOfCamera(
    shownCamera({ ...NO_AIM, ...aim, projection: 'mercator' }, index, box),
    box,
  )
  return positions.map((position) => {
    const [x, y] = projectToStage(position)
    return [Math.round(left + x * width), Math.round(top + y * width)]
  })
}

describe('a view', () => {
  it('has the zoom that its address says in a map of 800 by 500 pixels', () => {
    expect(look(ITALY, { width: 800, height: 500 })).toEqual(ITALY)
  })

  it('is seen from one level farther in a map half as large, and nearer in a larger one', () => {
    expect(look(ITALY, PHONE)).toEqual({ lng: 12, lat: 42.8, zoom: expect.closeTo(3.8, 10) })
    // Twice as wide, more than three times as high: the width decides.
    expect(look(ITALY, SQUARE).zoom).toBeCloseTo(5.8, 10)
  })

  it('loses no corner in a map of any size and shape', () => {
    const inReference = stageOfCamera(ITALY, REFERENCE_BOX)
    const sides = fc.integer({ min: 100, max: 3000 })
    const property = fc.property(sides, sides, (width, height) => {
      const stage = stageOfCamera(look(ITALY, { width, height }), { width, height })
      const corners = [
        [0, 0],
        [REFERENCE_BOX.width, REFERENCE_BOX.height],
      ] as const
      return corners.every(([x, y]) => {
        const [u, v] = [(x - inReference.left) / inReference.width, (y - inReference.top) / inReference.width]
        const [left, top] = [stage.left + u * stage.width, stage.top + v * stage.width]
        return left >= -0.01 && top >= -0.01 && left <= width + 0.01 && top <= height + 0.01
      })
    })
    checkProperty(property)
  })

  it('keeps its middle', () => {
    const box = { width: 360, height: 240 }
    const { left, top, width } = stageOfCamera(look(ITALY, box), box)
    const [x, y] = projectToStage([12, 42.8])
    expect([left + x * width, top + y * width].map(Math.round)).toEqual([180, 120])
  })

  it('is told by the camera that shows it', () => {
    expect(viewOfCamera({ lng: 12, lat: 42.8, zoom: 3.8 }, PHONE)).toEqual({
      lng: 12,
      lat: 42.8,
      zoom: expect.closeTo(4.8, 10),
    })
    expect(viewOfCamera(look(ITALY, SQUARE), SQUARE).zoom).toBeCloseTo(4.8, 10)
  })

  it('has a camera also where the map is hidden', () => {
    expect(Number.isFinite(look(ITALY, { width: 0, height: 0 }).zoom)).toBe(true)
  })
})

describe('a map that nobody has moved', () => {
  it('looks at Europe, as large in every window', () => {
    expect(look(null, PHONE)).toBe(FIRST)
    expect(look(null, SQUARE)).toBe(FIRST)
    expect(FIRST).toEqual({
      lng: expect.closeTo(9.504, 3),
      lat: expect.closeTo(48.148, 3),
      zoom: expect.closeTo(2.502, 3),
    })
  })

  it('sees as a globe all of it: so much nearer as the box is larger', () => {
    expect(look(null, { width: 1000, height: 500 }, 'globe')).toEqual({
      lng: 15,
      lat: 32,
      zoom: expect.closeTo(1.604, 3),
    })
    expect(look(null, { width: 1000, height: 1000 }, 'globe').zoom).toBeCloseTo(2.604, 3)
  })
})

describe('the view of the world', () => {
  it('is as far out as any box allows', () => {
    for (const box of [PHONE, REFERENCE_BOX, SQUARE, { width: 2400, height: 1500 }]) {
      const stage = clampStage(stageOfCamera(look(WORLD_VIEW, box), box), box)
      expect(stage.width).toBe(Math.max(box.width, box.height / 0.7625))
      expect(cameraOfStage(stage, box).zoom).toBeGreaterThan(look(WORLD_VIEW, box).zoom)
    }
  })
})

describe('what a map shows that is near enough', () => {
  it('is every city of a patrol round from zoom 3.2 of a view on, in every window', () => {
    const showsAt = (zoom: number) =>
      showsEveryCity({ ...NO_AIM, view: { lng: 12, lat: 42, zoom }, projection: 'mercator' }, smallIndex)
    expect([3.19, 3.2, 5].map(showsAt)).toEqual([false, true, true])
    expect(showsEveryCity({ ...NO_AIM, projection: 'mercator' }, smallIndex)).toBe(false)
  })
})

describe('a map on which something is opened', () => {
  const framed = {
    ...smallIndex,
    countries: smallIndex.countries.map((country) => ({ ...country, frame: [10, 42, 26, 50] as const })),
  }
  const CORNERS = [
    [10, 50],
    [26, 42],
  ] as const

  it('looks at the frame of a country, with room around it', () => {
    const [[left, top] = [], [right, bottom] = []] = pixelsOf({ country: 'SRB' }, REFERENCE_BOX, CORNERS, framed)
    // The height decides: 84 of 100 parts of it are taken.
    expect([Number(bottom) - Number(top), Number(left) + Number(right)]).toEqual([420, 800])
  })

  it('keeps it clear of what stands over the map', () => {
    const covered = { left: 300, top: 0, right: 50, bottom: 100 }
    const [[left, top] = [], [right, bottom] = []] = pixelsOf(
      { country: 'SRB' },
      { ...REFERENCE_BOX, covered },
      CORNERS,
      framed,
    )
    expect((Number(left) + Number(right)) / 2).toBeCloseTo(525, -0.5)
    expect((Number(top) + Number(bottom)) / 2).toBeCloseTo(200, -0.5)
    // Now the width decides: 84 of 100 parts of 450 pixels.
    expect(Number(right) - Number(left)).toBe(378)
  })

  it('looks at the places of a record, no nearer than that its country is seen around them', () => {
    const prato = { record: 'ita-prato-wenzhou' }
    expect(pixelsOf(prato, REFERENCE_BOX, [[11.1, 43.88]])).toEqual([[400, 250]])
    const zoomIn = (box: Box) => shownCamera({ ...NO_AIM, ...prato, projection: 'mercator' }, smallIndex, box).zoom
    // The same part of the world on a phone, but never nearer than a country.
    expect([REFERENCE_BOX, PHONE, SQUARE].map(zoomIn)).toEqual([expect.closeTo(4.6), expect.closeTo(3.6), 5])
  })

  it('looks at the country of a record without a place', () => {
    const camera = (aim: Partial<Aim>) =>
      shownCamera({ ...NO_AIM, ...aim, projection: 'mercator' }, framed, REFERENCE_BOX)
    expect(camera({ record: 'srb-unplaced-nantong' })).toEqual(camera({ country: 'SRB' }))
  })

  it('looks where somebody chose to, whatever is opened', () => {
    const moved = shownCamera(
      { view: ITALY, country: 'SRB', record: null, projection: 'mercator' },
      framed,
      REFERENCE_BOX,
    )
    expect(moved).toEqual(ITALY)
  })

  it('looks somewhere also where it is hidden, or all of it is covered', () => {
    const covered = { left: 300, top: 0, right: 56, bottom: 0 }
    for (const box of [
      { width: 0, height: 0, covered },
      { width: 200, height: 100, covered },
    ]) {
      const camera = shownCamera({ ...NO_AIM, country: 'SRB', projection: 'mercator' }, framed, box)
      expect(Object.values(camera).every(Number.isFinite)).toBe(true)
    }
  })

  it('looks at the first picture where what is opened is nowhere', () => {
    for (const aim of [{ record: 'no-such-record' }, { country: 'XXX' }]) {
      expect(shownCamera({ ...NO_AIM, ...aim, projection: 'mercator' }, smallIndex, REFERENCE_BOX)).toBe(FIRST)
    }
  })
})
