import { describe, expect, it } from 'vitest'
import { FILLS, fillName, tilePixels, tileScale } from '../../src/draw/hatching.ts'
import { POSTURE_LOOKS, TILE_SIZE } from '../../src/draw/looks.ts'
import { POSTURES } from '../../src/model/vocabulary.ts'
import { selectPostures } from '../../src/select/answer/posture.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { smallIndex } from '../support/small-data.ts'

describe('the fills of countries', () => {
  it('differ in their strokes, so that colour is not needed', () => {
    expect(new Set(POSTURES.map((posture) => POSTURE_LOOKS[posture].hatch)).size).toBe(POSTURES.length)
  })

  it('have a name each', () => {
    expect(new Set(FILLS.map(fillName)).size).toBe(FILLS.length)
  })

  it('hold every posture that a country ever has', () => {
    const names = new Set(FILLS.map(fillName))
    for (let to = 0; to <= 84; to += 6) {
      for (const fill of selectPostures(smallIndex, { ...DEFAULT_STATE, to }).values()) {
        expect(names).toContain(fillName(fill))
      }
    }
  })

  it('have tiles of the same size over both grounds, at every zoom', () => {
    for (const [first, zoom] of [
      [1.5, 1.5],
      [1.5, 2.2],
      [2.4, 5.9],
      [2.4, 1],
    ] as const) {
      const stageUnit = 2 ** (zoom - 2)
      const svg = TILE_SIZE * tileScale(zoom, first) * stageUnit
      // MapLibre draws a pattern at its own size at whole zoom levels and lets it grow between them.
      expect(svg).toBeCloseTo(tilePixels(first) * 2 ** (zoom - Math.floor(zoom)), 8)
    }
  })
})
