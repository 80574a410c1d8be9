/**
 * The composition root of the search script: what the search box fetches when it is first used, and an address that asks
 * for a country that the atlas does not know.
 */
import { listUnrecorded } from '../model/iso-countries.ts'
import { createSearch } from '../select/search/search.ts'
import { createUnrecordedEntries } from '../select/search/unrecorded.ts'
import { findCountry } from '../state/find-country.ts'
import { searchWords } from '../words/spoken.ts'

if (globalThis.overseasAtlas) {
  globalThis.overseasAtlas.createSearch = (entries, nameOf) =>
    createSearch(entries, createUnrecordedEntries(entries, nameOf, searchWords))
  globalThis.overseasAtlas.findUnrecorded = (name, recorded) => findCountry(name, listUnrecorded(recorded))
}
