/** Libraries that ship no types; only what is used here. */
declare module 'edtf' {
  /** First and last millisecond (UTC) of an EDTF date. @throws on text that is not EDTF */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}

declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3'
  export function geoProject<T>(object: T, projection: GeoStreamWrapper): T
}
