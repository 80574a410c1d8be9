import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/model/dataset.ts'
import { projectToStage } from '../../src/select/map/camera.ts'
import { frameAround, stageOfFrame } from '../../src/site/frame.ts'
import { drawFrame } from '../../src/site/frame-outlines.ts'
import { createGeography, type Outline } from '../../src/site/geography.ts'

const SIZE = { width: 100, height: 100 }

function square(iso3: string, west: number, border: readonly Position[]): Outline {
  const [first, last] = [border[0]?.[1] ?? 0, border.at(-1)?.[1] ?? 0]
  const coordinates = [[[west, first], ...border, [west, last], [west, first]]].map((ring) => ring.map((at) => [...at]))
  return { type: 'Feature', properties: { iso3 }, geometry: { type: 'Polygon', coordinates } }
}

/** Ten degrees west and ten degrees east of a border that wriggles by very little. */
const BORDER: readonly Position[] = [
  [0, -10],
  [0.05, -3],
  [-0.05, 0],
  [0.05, 4],
  [0, 10],
]
const here = square('AAA', -10, BORDER)
const neighbour = square('BBB', 10, BORDER)
const isHere = ({ properties }: Outline) => properties.iso3 === 'AAA'

describe('a frame', () => {
  test('holds the country and every place of its records, with room around', () => {
    const frame = frameAround(
      [
        [-10, -10],
        [20, 10],
      ],
      SIZE,
    )
    const stage = stageOfFrame(frame)
    const [left, right] = [-10, 20].map((lng) =>
      Math.round(stage.left + projectToStage([lng, 0])[0] * stage.width),
    ) as [number, number]
    expect(left).toBeGreaterThan(5)
    expect(right).toBeLessThan(95)
    expect(left + right).toBe(100)
  })

  test('is never so narrow that a city alone would be seen', () => {
    expect(frameAround([[4.9, 52.37]], SIZE).width).toBeCloseTo(0.012, 10)
  })
})

describe('outlines in a frame', () => {
  test('lose bends that nobody would see, alike on both sides of a border', () => {
    const frame = frameAround(
      [
        [-10, -10],
        [0.05, 10],
      ],
      SIZE,
    )
    const drawn = drawFrame([here, neighbour], isHere, frame)
    expect(drawn.here).toMatchInlineSnapshot(`"M71 92l0-30-1-12 1-17 0-25-42 0 0 84z"`)
    expect(drawn.land).toMatchInlineSnapshot(`"M71 92l0-30-1-12 1-17 0-25 31 0 0 84z"`)
  })

  test('come out the same whether far ones are skipped or cut away', () => {
    const { outlines } = createGeography()
    const isItaly = ({ properties }: Outline) => properties.iso3 === 'ITA'
    const frame = frameAround(
      [
        [6.6, 36.6],
        [18.5, 47.1],
      ],
      SIZE,
    )
    const unbounded = outlines.map(({ bbox: _, ...outline }) => outline)
    expect(drawFrame(outlines, isItaly, frame)).toEqual(drawFrame(unbounded, isItaly, frame))
  })
})
