/** What is opened beside the map: a country or a record, its texts fetched when first asked for. */
import { useEffect, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { CountryPanel } from '../render/panels/country-panel.tsx'
import { RecordPanel } from '../render/panels/record-panel.tsx'
import { useSite } from '../render/site.ts'
import { createCountryView } from '../select/country-view.ts'
import type { DatasetPart } from '../select/part.ts'
import { createRecordView } from '../select/record-view.ts'
import { partKey } from './delivery.ts'
import type { PartLoader } from './part-loader.ts'

/** What is opened. */
export type Opened =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'record'; readonly id: string; readonly country: string | null }

interface Props {
  readonly opened: Opened
  readonly index: AtlasIndex
  readonly loader: PartLoader<DatasetPart>
  /** That the timeline was moved to show it, in words; null where it was not. */
  readonly note: string | null
  readonly onClose: () => void
}

type Loading = { readonly part: DatasetPart } | { readonly failed: true } | null

/** The part of a key, its failure, or null while it is on its way. Asking again follows a failure. */
function usePart(loader: PartLoader<DatasetPart>, key: string): readonly [Loading, () => void] {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly result: Loading }>({ key: '', result: null })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    const settle = (result: Loading) => current && setLoaded({ key, result })
    loader.load(key).then(
      (part) => settle({ part }),
      () => settle({ failed: true }),
    )
    return () => {
      current = false
    }
  }, [loader, key, attempt])
  const known = loader.get(key)
  const result = known ? { part: known } : loaded.key === key ? loaded.result : null
  return [result, () => setAttempt(attempt + 1)]
}

function Content({
  opened,
  part,
  index,
}: {
  readonly opened: Opened
  readonly part: DatasetPart
  readonly index: AtlasIndex
}) {
  return opened.kind === 'country' ? (
    <CountryPanel view={createCountryView(part, index)} />
  ) : (
    <RecordPanel view={createRecordView(part, index, opened.id)} />
  )
}

export function Panel({ opened, index, loader, note, onClose }: Props) {
  const { t } = useSite()
  const [loading, retry] = usePart(loader, partKey(opened.country))
  return (
    <div class="panel" tabIndex={-1} data-panel>
      <p class="panel-bar">
        <button type="button" onClick={onClose}>
          {t.home.backToList}
        </button>
      </p>
      {note !== null && <p class="panel-note">{note}</p>}
      {loading === null && <p class="skeleton">{t.home.loading}</p>}
      {loading !== null && 'failed' in loading && (
        <p role="alert">
          {t.home.failed}{' '}
          <button type="button" onClick={retry}>
            {t.home.retry}
          </button>
        </p>
      )}
      {loading !== null && 'part' in loading && <Content opened={opened} part={loading.part} index={index} />}
    </div>
  )
}
