/** What is opened beside the map: a country or a record, its texts fetched when first asked for. */
import { useEffect, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { CountryPanel } from '../render/panels/country-panel.tsx'
import { RecordPanel } from '../render/panels/record-panel.tsx'
import { useSite } from '../render/site.ts'
import { createCountryView } from '../select/country-view.ts'
import type { DatasetPart } from '../select/part.ts'
import { createRecordView } from '../select/record-view.ts'
import type { Openers } from './atlas-app.tsx'
import { partKey } from './delivery.ts'
import type { PartLoader } from './part-loader.ts'

/** What is opened. */
export type Opened =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'record'; readonly id: string; readonly country: string | null }

interface Props extends Openers {
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

/** Links to records and countries inside the panel open in it, unless a page was asked for. */
function followLink(event: MouseEvent, { onRecord, onCountry }: Openers): void {
  const link = (event.target as Element).closest<HTMLElement>('a[data-record], a[data-country]')
  const { record, country } = link?.dataset ?? {}
  if (record !== undefined) onRecord(record, event)
  else if (country !== undefined) onCountry(country, event)
}

export function Panel({ opened, index, loader, note, onClose, ...openers }: Props) {
  const { t } = useSite()
  const [loading, retry] = usePart(loader, partKey(opened.country))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links in it are what is clicked
    <div class="panel" tabIndex={-1} data-panel onClick={(event) => followLink(event, openers)}>
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
