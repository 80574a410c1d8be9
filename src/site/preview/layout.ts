/** Where things stand in a preview image, in pixels, and its type: most readers see it at half of its size. */

import { PALETTES } from '../../draw/palette.ts'
import { PREVIEW_SIZE } from '../../page/text/preview.ts'
import { FAMILIES } from './fonts.ts'

/** One scheme: nobody tells the maker of an image which one its reader prefers. */
export const COLOURS = PALETTES.light

/** Of a country: a column of words, and the map beside it. */
export const COLUMN = 456
export const COUNTRY_MAP = { width: PREVIEW_SIZE.width - COLUMN, height: PREVIEW_SIZE.height } as const

/** Of the world: the map, and a strip of words below it. */
export const STRIP = 172
export const WORLD_MAP = { width: PREVIEW_SIZE.width, height: PREVIEW_SIZE.height - STRIP } as const

/** How much larger marks are drawn than on the atlas' own map. */
export const COUNTRY_SCALE = 2
export const WORLD_SCALE = 1.15

/** From the edges of the image to its words. */
export const MARGIN = 44

const sans = { fontFamily: FAMILIES.sans, fontWeight: 400, color: COLOURS.ink } as const
const serif = { fontFamily: FAMILIES.serif, fontWeight: 600, color: COLOURS.ink } as const

export const TEXT = {
  name: { ...sans, fontWeight: 600, fontSize: 21 },
  title: { ...serif, lineHeight: 1.08 },
  count: { ...serif, fontSize: 30, lineHeight: 1.2 },
  body: { ...sans, fontSize: 21, lineHeight: 1.3 },
  small: { ...sans, fontSize: 17, lineHeight: 1.3, color: COLOURS.quiet },
} as const
