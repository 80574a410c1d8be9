/**
 * The image that stands for a page elsewhere: in feeds, messages, and as the static form of an embed. A record shows
 * its country's; whatever belongs to no country shows the map of the world.
 */

import type { AtlasIndex, IndexedCountry } from '../../model/atlas-index.ts'
import { describeCountryPicture, describeWorldPicture } from '../../site/picture-words.ts'
import { previewPath } from '../../state/paths.ts'
import type { PageMessages } from '../../words/words.ts'

/** Pixels: what Open Graph and large Twitter cards ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

export interface Preview {
  /** From the root of the site. */
  readonly path: string
  /** What the image shows, in words. */
  readonly alt: string
}

/** The country that a page is about, or null. */
function countryOf(path: string, { countries, records }: AtlasIndex): IndexedCountry | null {
  const [, folder, name] = /^(country|record)\/([^/]+)\/$/.exec(path) ?? []
  if (folder === 'country') return countries.find(({ slug }) => slug === name) ?? null
  const record = folder === 'record' ? records.find(({ id }) => id === name) : undefined
  return countries.find(({ iso3 }) => iso3 === record?.country) ?? null
}

/** @param path of the page, from the root of the site: `country/italy/`, `record/ita-prato/`, `` for the home page */
export function previewOf(path: string, index: AtlasIndex, t: PageMessages): Preview {
  const country = countryOf(path, index)
  const asOf = t.date(index.asOf)
  if (country === null)
    return { path: previewPath(null), alt: t.pictures.preview(describeWorldPicture(index, t), asOf) }
  const alt = t.pictures.preview(describeCountryPicture(country.iso3, index, t), asOf)
  return { path: previewPath(country.slug), alt }
}
