/** The search of the page: fetched and fed when the reader first goes to the search box. */
import { useMemo, useRef, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { SearchState } from '../render/home/search-box.tsx'
import { useSite } from '../render/site.ts'
import { addScript } from './add-script.ts'
import { createEntries } from './search.ts'

/** @param url address of the search script */
export function useSearch(index: AtlasIndex, url: string): SearchState {
  const { t } = useSite()
  const [search, setSearch] = useState<SearchState['search']>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)
  const load = useMemo(
    () => async () => {
      if (asked.current) return
      asked.current = true
      setFailed(false)
      try {
        await addScript(document, url)
        const create = globalThis.overseasAtlas?.createSearch
        if (!create) throw new Error(`${url} did not deliver the search`)
        const find = create(createEntries(index, t))
        setSearch(() => find)
      } catch {
        // Said in the list of hits; going to the box again tries again.
        asked.current = false
        setFailed(true)
      }
    },
    [index, url, t],
  )
  return { search, failed, load }
}
