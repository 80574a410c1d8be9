/** Libraries that ship no types; only what is used here. */
declare module 'edtf' {
  /** First and last millisecond (UTC) of an EDTF date. @throws on text that is not EDTF */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}

declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3'
  export function geoProject<T>(object: T, projection: GeoStreamWrapper): T
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification'
  /** Weighs every point by the triangle that it makes with its neighbours. */
  export function presimplify<T extends Topology>(topology: T): T
  /** Leaves out the points that weigh less, in square units. */
  export function simplify<T extends Topology>(topology: T, minWeight: number): T
}
