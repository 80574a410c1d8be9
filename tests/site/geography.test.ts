import { geoContains, polygonContains } from 'd3'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { createGeography, cutOutlines, type GeographyTopology, type Outline } from '../../src/site/geography.ts'
import { findRingFaults, polygonsOf } from '../../src/site/rings.ts'

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

const HOLE_AT_FIVE: Position[] = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
]

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

  it('are refused, by country and ring, where the cut leaves a hole outside of its polygon', () => {
    const stray = [ACROSS.geometry.coordinates[0], HOLE_AT_FIVE].flatMap((ring) => (ring ? [ring as Position[]] : []))
    const broken: Outline = { ...ACROSS, geometry: { type: 'Polygon', coordinates: stray } }
    expect(() => cutOutlines([broken])).toThrow(/^the outline of FJI is broken: .*5\.00,5\.00/)
  })

  it('keep their country, at both scales', () => {
    const far3 = outlinesOf(far).map(({ properties }) => properties.iso3)
    const near3 = new Set(outlinesOf(near).map(({ properties }) => properties.iso3))
    expect(far3).toContain('ITA')
    expect(far3.filter((iso3) => !near3.has(iso3))).toEqual([])
  })

  it('stay the same objects: they are made once', () => {
    expect(createGeography().paths).toBe(paths)
  })
})

/** Countries whose land holds a place, as a planar renderer fills it. */
function countriesAt(topology: GeographyTopology, place: [number, number]): string[] {
  const holds = (ring: Position[] = []) => polygonContains(ring as [number, number][], place)
  const isLand = ([outer, ...holes]: readonly Position[][]) => holds(outer) && !holes.some(holds)
  const found = outlinesOf(topology).filter(({ geometry }) => polygonsOf(geometry).some(isLand))
  return found.map(({ properties }) => properties.iso3)
}

describe('the rings of countries', () => {
  it.each([
    ['far', far],
    ['near', near],
  ] as const)('run as their kind does, and holes lie in their polygon (%s)', (_, topology) => {
    const faults = outlinesOf(topology).flatMap(({ geometry, properties }) =>
      findRingFaults(geometry).map((fault) => `${properties.iso3}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it.each([
    ['Zeeuws-Vlaanderen', 'NLD', [3.8, 51.35]],
    ['Amsterdam', 'NLD', [4.9, 52.37]],
    ['Maseru, surrounded by South Africa', 'LSO', [28.2, -29.6]],
    ['San Marino, surrounded by Italy', 'SMR', [12.45, 43.93]],
    ['Sokh, surrounded by Kyrgyzstan', 'UZB', [71.09, 40]],
    ['Vanua Levu, near the cut', 'FJI', [179.3, -16.6]],
  ] as const)('make %s land of %s and of nobody else', (_, iso3, [lng, lat]) => {
    expect(countriesAt(near, [lng, lat])).toEqual([iso3])
    const onSphere = outlinesOf(near).filter((outline) => geoContains(outline, [lng, lat]))
    expect(onSphere.map(({ properties }) => properties.iso3)).toEqual([iso3])
  })

  it('leave Lesotho out of South Africa from afar too', () => {
    expect(countriesAt(far, [28.2, -29.6])).toEqual(['LSO'])
  })

  it('keep what the source draws as a single point', () => {
    const vatican = outlinesOf(near).find(({ properties }) => properties.iso3 === 'VAT')
    expect(vatican?.geometry.coordinates).toHaveLength(1)
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
