/** What pages tell of a release that is kept as an edition: numbers alone, so that nothing withheld is in them. */
export interface KeptRelease {
  readonly version: string
  /** The day of the release. */
  readonly date: string
  /** The day its data stood for, as EDTF. */
  readonly asOf: string
  readonly records: number
  readonly sources: number
  /** Countries with an entry in the atlas then. */
  readonly countries: number
}
