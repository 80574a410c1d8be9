import { describe, expect, it } from 'vitest'
import { layoutStep } from '../../src/map/layout.ts'
import { isSame, stageOf, transformOf } from '../../src/map/transforms.ts'

describe('the stage', () => {
  const stage = { width: 2048, left: -300, top: -120.5 }

  it('is a transform of d3, scale 1 being zoom 0, and comes back from it', () => {
    expect(transformOf(stage)).toMatchObject({ k: 4, x: -300, y: -120.5 })
    expect(stageOf(transformOf(stage))).toEqual(stage)
  })

  it('is the same where nobody could see a difference', () => {
    expect(isSame(stage, { ...stage, left: -300.4 })).toBe(true)
    expect(isSame(stage, { ...stage, left: -301 })).toBe(false)
    expect(isSame(stage, { ...stage, top: -121.5 })).toBe(false)
    expect(isSame(stage, { ...stage, width: 2049 })).toBe(false)
  })

  it('is laid out anew at every half level of zoom', () => {
    expect([512, 600, 620, 724, 1024].map(layoutStep)).toEqual([0, 0, 1, 1, 2])
  })
})
