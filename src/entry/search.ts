/** The composition root of the search script: what the search box fetches when it is first used. */
import { createSearch } from '../select/search/search.ts'

if (globalThis.overseasAtlas) globalThis.overseasAtlas.createSearch = createSearch
