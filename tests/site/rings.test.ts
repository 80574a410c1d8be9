import type { Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { findRingFaults, mendRings } from '../../src/site/rings.ts'

/** A square that runs clockwise as seen with north up, as outer rings do on the sphere. */
function square(west: number, south: number, side: number): Position[] {
  const [east, north] = [west + side, south + side]
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
}

const turned = (ring: readonly Position[]) => [...ring].reverse()
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })

const LAND = square(0, 0, 10)
const LAKE = turned(square(4, 4, 2))
const ISLAND = square(12, 0, 2)

describe('rings from a source', () => {
  test('stay as they are where they are right', () => {
    expect(mendRings(polygon(LAND, LAKE)).coordinates).toEqual([[LAND, LAKE]])
  })

  test('are turned by what they enclose', () => {
    expect(mendRings(polygon(turned(LAND), turned(LAKE))).coordinates).toEqual([[LAND, LAKE]])
  })

  test('are polygons of their own where they lie outside of that whose holes they are called', () => {
    for (const ring of [ISLAND, turned(ISLAND)])
      expect(mendRings(polygon(LAND, LAKE, ring)).coordinates).toEqual([[LAND, LAKE], [ISLAND]])
  })

  test('are so too where one point of them touches its border, a hair within', () => {
    const headland: Position[] = [
      [9.999999, 5],
      [12, 6],
      [12, 4],
      [9.999999, 5],
    ]
    expect(mendRings(polygon(LAND, headland)).coordinates).toEqual([[LAND], [headland]])
  })

  test('are holes still where they touch the border', () => {
    const touching: Position[] = [
      [0, 5],
      [1, 4],
      [2, 5],
      [1, 6],
      [0, 5],
    ]
    expect(mendRings(polygon(LAND, touching)).coordinates).toEqual([[LAND, touching]])
  })

  test('are no holes where they enclose nothing', () => {
    const nothing: Position[] = [
      [5, 5],
      [5, 5],
      [5, 5],
      [5, 5],
    ]
    expect(mendRings(polygon(LAND, nothing)).coordinates).toEqual([[LAND]])
  })
})

describe('rings on the plane', () => {
  test('are without fault where holes lie inside and run the other way', () => {
    expect(findRingFaults({ type: 'MultiPolygon', coordinates: [[LAND, LAKE], [ISLAND]] })).toEqual([])
  })

  test.each([
    [[LAND, turned(ISLAND)], 'hole 1 of polygon 1, about 13.00,1.00, lies outside its polygon'],
    [[LAND, turned(LAKE)], 'hole 1 of polygon 1, about 5.00,5.00, runs as an outer ring'],
    [[turned(LAND)], 'the outer ring of polygon 1, about 5.00,5.00, runs as a hole'],
  ])('are named with what is wrong', (rings, fault) => {
    expect(findRingFaults(polygon(...rings))).toEqual([fault])
  })
})
