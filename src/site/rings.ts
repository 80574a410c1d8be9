/**
 * Rings of polygons: which are outer ones and which are holes. How a source stores a ring and which way it runs may
 * contradict each other; where it lies and what it encloses decides.
 */
import { geoArea, geoContains, polygonArea, polygonCentroid, polygonContains } from 'd3'
import type { MultiPolygon, Polygon, Position } from 'geojson'

type Ring = Position[]
type Shape = Polygon | MultiPolygon
type Point = [number, number]

export function polygonsOf(shape: Shape): readonly Ring[][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}

/** Whether a ring lies within another. They may touch: points on the border count for neither side. */
function liesWithin(ring: Ring, contains: (point: Point) => boolean): boolean {
  return ring.filter((point) => contains(point as Point)).length * 2 > ring.length
}

function asPolygon(ring: Ring): Polygon {
  return { type: 'Polygon', coordinates: [ring] }
}

/** What a ring encloses on the sphere, in steradians, whichever way it runs: the smaller part. */
function enclosedArea(ring: Ring): number {
  const area = geoArea(asPolygon(ring))
  return Math.min(area, 4 * Math.PI - area)
}

/** On the sphere an outer ring runs clockwise, and a hole the other way. */
function wind(ring: Ring, isHole: boolean): Ring {
  return geoArea(asPolygon(ring)) > 2 * Math.PI === isHole ? ring : [...ring].reverse()
}

function mendPolygon([first = [], ...others]: readonly Ring[]): Ring[][] {
  const outer = wind(first, false)
  const isWithin = (ring: Ring) => liesWithin(ring, (point) => geoContains(asPolygon(outer), point))
  const rings = others.filter((ring) => enclosedArea(ring) > 0)
  const holes = rings.filter(isWithin).map((ring) => wind(ring, true))
  const strays = rings.filter((ring) => !isWithin(ring)).map((ring) => wind(ring, false))
  return [[outer, ...holes], ...strays.map((ring) => [ring])]
}

/** In degrees on the sphere: rings wound by their area, and a hole outside its polygon as a polygon of its own. */
export function mendRings(shape: Shape): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygonsOf(shape).flatMap(mendPolygon) }
}

function faultOf(outer: Ring, ring: Ring): string | null {
  const isHole = ring !== outer
  const area = polygonArea(ring as Point[])
  if (isHole ? area > 0 : area < 0) return `runs as ${isHole ? 'an outer ring' : 'a hole'}`
  if (isHole && !liesWithin(ring, (point) => polygonContains(outer as Point[], point)))
    return 'lies outside its polygon'
  return null
}

/**
 * On the plane, north up, where an outer ring runs clockwise: what is wrong with the rings of a shape.
 * @returns `hole 1 of polygon 2, about 3.77,51.32, lies outside its polygon`
 */
export function findRingFaults(shape: Shape): readonly string[] {
  return polygonsOf(shape).flatMap(([outer = [], ...holes], polygon) =>
    [outer, ...holes].flatMap((ring, at) => {
      const fault = faultOf(outer, ring)
      const name = at === 0 ? 'the outer ring' : `hole ${at}`
      const about = polygonCentroid(ring as Point[]).map((n) => n.toFixed(2))
      return fault === null ? [] : [`${name} of polygon ${polygon + 1}, about ${about}, ${fault}`]
    }),
  )
}
