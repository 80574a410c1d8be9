/** What is opened beside the map: a country or a record, its texts fetched when first asked for. */
import { useEffect, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Openers } from '../page/app/atlas-app.tsx'
import { CountryPanel } from '../page/panels/country-panel.tsx'
import { RecordPanel } from '../page/panels/record-panel.tsx'
import { ReloadButton } from '../page/reload-button.tsx'
import { useSite } from '../page/site.ts'
import type { WindowEnd } from '../select/answer/host-words.ts'
import { partKey } from '../select/page-data.ts'
import { createCountryView } from '../select/record/country-view.ts'
import type { DatasetPart } from '../select/record/dataset-part.ts'
import { createRecordView } from '../select/record/record-view.ts'
import type { Linker } from '../state/links.ts'
import { type FailureKind, failureKind } from '../state/load-failure.ts'
import { formatCountry, formatRecord } from '../words/format/record-label.ts'
import type { Messages } from '../words/words.ts'
import type { PartLoader } from './part-loader.ts'

/** What is opened. */
export type Opened =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'record'; readonly id: string; readonly country: string | null }

interface Props extends Openers {
  readonly opened: Opened
  readonly index: AtlasIndex
  readonly loader: PartLoader<DatasetPart>
  /** By which the answer is told. */
  readonly moment: WindowEnd
  /** That the timeline was moved to show it, in words; null where it was not. */
  readonly note: string | null
  readonly onClose: () => void
}

type Loading = { readonly part: DatasetPart } | { readonly failure: FailureKind } | null

/** The part of a key, its failure, or null while it is on its way. */
function usePart(loader: PartLoader<DatasetPart>, key: string): readonly [Loading, () => void] {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly result: Loading }>({ key: '', result: null })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    const settle = (result: Loading) => current && setLoaded({ key, result })
    loader.load(key).then(
      (part) => settle({ part }),
      (error) => settle({ failure: failureKind(error) }),
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
  moment,
}: Pick<Props, 'opened' | 'index' | 'moment'> & { readonly part: DatasetPart }) {
  return opened.kind === 'country' ? (
    <CountryPanel view={createCountryView(part, index, moment)} />
  ) : (
    <RecordPanel view={createRecordView(part, index, opened.id)} />
  )
}

/** The permanent page of what is opened: it has the same words. */
function pageOf(opened: Opened, index: AtlasIndex, link: Linker): string {
  if (opened.kind === 'record') return link.record(opened.id)
  const country = index.countries.find(({ iso3 }) => iso3 === opened.country)
  return country ? link.country(country.slug) : link.page('countries')
}

/** What is opened, in words. */
function nameOf(opened: Opened, index: AtlasIndex, t: Messages): string {
  if (opened.kind === 'country') return formatCountry(opened.country, index, t)
  const record = index.records.find(({ id }) => id === opened.id)
  return record ? formatRecord(record, index, t) : opened.id
}

/** What could not be had, and the ways on: again, or to where it stands for ever. */
function Failed({ kind, href, onRetry }: { readonly kind: FailureKind; readonly href: string; onRetry: () => void }) {
  const { t } = useSite()
  if (kind === 'gone') {
    return (
      <p role="alert">
        {t.home.gone} <a href={href}>{t.home.ownPage}</a> <ReloadButton>{t.home.reload}</ReloadButton>
      </p>
    )
  }
  return (
    <p role="alert">
      {t.home.failed}{' '}
      <button type="button" onClick={onRetry}>
        {t.home.retry}
      </button>
    </p>
  )
}

/** Links to records and countries inside the panel open in it, unless a page was asked for. */
function followLink(event: MouseEvent, { onRecord, onCountry }: Openers): void {
  const link = (event.target as Element).closest<HTMLElement>('a[data-record], a[data-country]')
  const { record, country } = link?.dataset ?? {}
  if (record !== undefined) onRecord(record, event)
  else if (country !== undefined) onCountry(country, event)
}

export function Panel({ opened, index, moment, loader, note, onClose, ...openers }: Props) {
  const { t, link } = useSite()
  const [loading, retry] = usePart(loader, partKey(opened.country))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are what is clicked
    <section
      class="panel"
      tabIndex={-1}
      aria-label={nameOf(opened, index, t)}
      data-panel
      onClick={(event) => followLink(event, openers)}
    >
      <p class="panel-bar">
        <button type="button" onClick={onClose}>
          {t.home.backToList}
        </button>
      </p>
      {note !== null && <p class="panel-note">{note}</p>}
      {loading === null && <p class="skeleton">{t.home.loading}</p>}
      {loading !== null && 'failure' in loading && (
        <Failed kind={loading.failure} href={pageOf(opened, index, link)} onRetry={retry} />
      )}
      {loading !== null && 'part' in loading && (
        <Content opened={opened} part={loading.part} index={index} moment={moment} />
      )}
    </section>
  )
}
