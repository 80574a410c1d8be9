/** The composition root of the search script: what the search box fetches when it is first used. */
import { createSearch } from '../select/search/search.ts'
import { createUnrecordedEntries } from '../select/search/unrecorded.ts'
import { searchWords } from '../words/spoken.ts'

if (globalThis.overseasAtlas)
  globalThis.overseasAtlas.createSearch = (entries, nameOf) =>
    createSearch(entries, createUnrecordedEntries(entries, nameOf, searchWords))
