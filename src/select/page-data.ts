/**
 * How data reach the page: classic scripts that put JSON on one global, because `fetch` and modules are refused on
 * `file://` and in sandboxed frames. The build writes the scripts, the page reads the global.
 */
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { PackedIndex } from '../model/index-codec.ts'
import type { IsoCountry } from '../model/iso-countries.ts'
import type { Search, SearchEntry } from './search/search.ts'

/** Paths from the root of the site. */
export interface Assets {
  /** The module that brings WebGL. */
  readonly gl: string
  /** The script that brings the search. */
  readonly search: string
  /** The script that draws the inside of panels. */
  readonly panel: string
  /** The script that makes pictures of the view. */
  readonly viewImage: string
  /** TopoJSON of the world: coarse, and fine. */
  readonly far: string
  readonly near: string
  /** The detail script of each country, by ISO 3166-1 alpha-3; `world` holds the records of no country. */
  readonly parts: Readonly<Record<string, string>>
}

export interface Delivery<Part = unknown> {
  readonly index: PackedIndex
  readonly assets: Assets
  /** Filled by the detail scripts as they arrive. */
  readonly parts: Record<string, Part>
  /** Put here by the search script; it knows which countries there are beside those of the entries. */
  createSearch?: (entries: readonly SearchEntry[], nameOf: (iso2: string) => string) => Search
  /** Put here by the same script: a country of which nothing is recorded, by a name of it in addresses. */
  findUnrecorded?: (name: string, recorded: AtlasIndex['countries']) => IsoCountry | null
  /** Put here by the script that makes pictures: hands one of the view over as a file. */
  saveView?: (format: 'svg' | 'png', search: string) => Promise<void>
}

declare global {
  var overseasAtlas: Delivery | undefined
}

/** What the script with the index has put on the page. @throws when it did not arrive before this one */
export function readDelivery<Part>(): Delivery<Part> {
  const delivery = globalThis.overseasAtlas
  if (!delivery) throw new Error('the data of the atlas did not arrive (expected assets/index-*.js before this script)')
  return delivery as Delivery<Part>
}

/** The key of a record's part: its country, or `world`. */
export function partKey(country: string | null): string {
  return country ?? 'world'
}

/** The script that delivers the index. */
export function formatIndexScript(index: PackedIndex, assets: Assets): string {
  return `globalThis.overseasAtlas=${JSON.stringify({ index, assets, parts: {} })}\n`
}

/** The script that delivers one part. */
export function formatPartScript(key: string, part: unknown): string {
  return `globalThis.overseasAtlas.parts[${JSON.stringify(key)}]=${JSON.stringify(part)}\n`
}
