/** In which browsers the live parts of pages work; read they are in any. The oldest version of each browser in which the live parts of a page work. */
export interface Floor {
  /** On computers and phones; on an iPhone or iPad every browser is this one, of the system's version. */
  readonly safari: number
  /** Edge has the same numbers. */
  readonly chrome: number
  readonly samsung: number
  readonly firefox: number
}

export const FLOOR: Floor = { safari: 16, chrome: 109, samsung: 21, firefox: 115 }
