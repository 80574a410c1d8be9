/** The small maps of country and record pages: the fine outlines, cut to a frame around the country. */
import type { ComponentChildren } from 'preact'
import { LOCATOR_SCALE, LOCATOR_SIZE, LocatorMap } from '../draw/locator-map.tsx'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { PageMessages } from '../words/words.ts'
import { createCountryPictures } from './country-picture.ts'
import type { MapSubject } from './pages/page.ts'
import { describeCountryPicture, describeRecordPicture } from './picture-words.ts'

/** Makes the small maps, each with what it shows in words. */
export function createLocator(index: AtlasIndex, t: PageMessages): (subject: MapSubject) => ComponentChildren {
  const createPicture = createCountryPictures(index, { size: LOCATOR_SIZE, scale: LOCATOR_SCALE })
  const byId = new Map(index.records.map((record) => [record.id, record]))

  return (subject) => {
    const record = 'record' in subject ? (byId.get(subject.record) ?? null) : null
    const iso3 = 'country' in subject ? subject.country : (record?.country ?? null)
    // An answer is given for a country, not at a place: its page needs no map.
    if (iso3 === null || record?.kind === 'response') return null
    const description = record ? describeRecordPicture(record, iso3, index, t) : describeCountryPicture(iso3, index, t)
    return <LocatorMap {...createPicture(iso3, record)} description={description} />
  }
}
