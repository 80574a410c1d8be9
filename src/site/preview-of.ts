/** Which image stands for a page: a record shows its country's; whatever belongs to no country, the map of the world. */
import type { AtlasIndex, IndexedCountry } from '../model/atlas-index.ts'
import type { Preview } from '../page/text/preview.ts'
import { previewPath } from '../state/paths.ts'
import type { PageMessages } from '../words/words.ts'
import { describeCountryPicture, describeWorldPicture } from './picture-words.ts'

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
