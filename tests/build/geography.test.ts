import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { createGeography, cutOutlines, type GeographyTopology, type Outline } from '../../src/build/geography.ts'
import { realIndex } from '../support/real-data.ts'

const { far, near, paths } = createGeography()

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

function outlinesOf(topology: GeographyTopology): Outline[] {
  return feature(topology, topology.objects.countries).features as Outline[]
}

/** Whether an edge runs along the cut at 180 degrees or along a pole. */
function isOnCut([x0, y0]: Position, [x1, y1]: Position): boolean {
  const isAt = (a: number, b: number, edge: number) => Math.abs(Math.abs(a) - edge) < 0.01 && Math.abs(a - b) < 0.01
  return isAt(x0 ?? 0, x1 ?? 0, 180) || isAt(y0 ?? 0, y1 ?? 0, 90)
}

/** Edges that span more than 20 degrees, as `RUS 180,70 -180,69`. */
function longEdges(outlines: readonly Outline[]): string[] {
  return outlines.flatMap(({ geometry, properties }) =>
    ringsOf(geometry).flatMap((ring) =>
      ring.slice(1).flatMap((end, i) => {
        const start = ring[i] ?? end
        const length = Math.hypot((end[0] ?? 0) - (start[0] ?? 0), (end[1] ?? 0) - (start[1] ?? 0))
        return length > 20 && !isOnCut(start, end) ? [`${properties.iso3} ${start} ${end}`] : []
      }),
    ),
  )
}

/** A country from 170 degrees east to 170 west, closed over the sphere. */
const ACROSS: Outline = {
  type: 'Feature',
  properties: { iso3: 'FJI' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [170, -20],
        [170, -10],
        [-170, -10],
        [-170, -20],
        [170, -20],
      ],
    ],
  },
}

describe('the outlines of countries', () => {
  it.each([
    ['far', far],
    ['near', near],
  ] as const)('have no edge longer than 20 degrees but along a pole or the cut (%s)', (_, topology) => {
    expect(longEdges(outlinesOf(topology))).toEqual([])
  })

  it('are cut in two where they cross the antimeridian', () => {
    const cut = cutOutlines([ACROSS])
    expect(longEdges([ACROSS])).not.toEqual([])
    expect(longEdges(cut)).toEqual([])
    expect(cut[0]?.geometry.type).toBe('MultiPolygon')
  })

  it('keep their country, at both scales', () => {
    const far3 = outlinesOf(far).map(({ properties }) => properties.iso3)
    const near3 = new Set(outlinesOf(near).map(({ properties }) => properties.iso3))
    expect(far3).toContain('ITA')
    expect(far3.filter((iso3) => !near3.has(iso3))).toEqual([])
  })

  it('have the near one for every country of the dataset', () => {
    const near3 = new Set(outlinesOf(near).map(({ properties }) => properties.iso3))
    expect(realIndex.countries.map(({ iso3 }) => iso3).filter((iso3) => !near3.has(iso3))).toEqual([])
  })

  it('stay the same objects: they are made once', () => {
    expect(createGeography().paths).toBe(paths)
  })
})

describe('the paths of the ground', () => {
  it('are whole numbers after one absolute move', () => {
    for (const { d } of paths) expect(d).toMatch(/^M-?\d+[ -]\d+l[-\d mlz]*z$/)
  })

  it('leave Antarctica out', () => {
    expect(paths.map(({ iso3 }) => iso3)).not.toContain('ATA')
  })

  it('lie within their bounds', () => {
    const italy = paths.find(({ iso3 }) => iso3 === 'ITA')
    const [west, north, east, south] = italy?.bounds ?? [0, 0, 0, 0]
    const [x, y] = italy?.d.match(/\d+/g)?.map(Number) ?? []
    expect(x).toBeGreaterThanOrEqual(Math.floor(west))
    expect(x).toBeLessThanOrEqual(Math.ceil(east))
    expect(y).toBeGreaterThanOrEqual(Math.floor(north))
    expect(y).toBeLessThanOrEqual(Math.ceil(south))
  })
})
