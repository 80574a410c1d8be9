/** The outline of one country on the stage, in stage units. */
export interface CountryPath {
  readonly iso3: string
  /** SVG path data; begins with an absolute move, so that several can be joined. */
  readonly d: string
  /** West, north, east, south. */
  readonly bounds: readonly [number, number, number, number]
}

/** Side of the ground's `viewBox`: one unit is about a pixel in the first picture. */
export const STAGE_UNITS = 2048

/** Of all countries as they stand in the page, for the small picture that shows them again. */
export const WORLD_ID = 'world'
