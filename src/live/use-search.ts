/** The search of the page: fetched and fed when the reader first goes to the search box. */
import { useMemo, useRef, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { SearchState } from '../page/home/search-box.tsx'
import { useSite } from '../page/site.ts'
import { type FailureKind, failureKind } from '../state/load-failure.ts'
import { fetchByScript } from './add-script.ts'
import { createEntries } from './search.ts'

/** @param url address of the search script */
export function useSearch(index: AtlasIndex, url: string): SearchState {
  const { t } = useSite()
  const [search, setSearch] = useState<SearchState['search']>(null)
  const [failure, setFailure] = useState<FailureKind | null>(null)
  const asked = useRef(false)
  const load = useMemo(
    () => async () => {
      if (asked.current) return
      asked.current = true
      setFailure(null)
      try {
        const create = await fetchByScript(document, url, () => globalThis.overseasAtlas?.createSearch)
        const find = create(createEntries(index, t), t.country)
        setSearch(() => find)
      } catch (error) {
        // Said at the box; going to it again tries again.
        asked.current = false
        setFailure(failureKind(error))
      }
    },
    [index, url, t],
  )
  return { search, failure, load }
}
