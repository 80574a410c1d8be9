/** What is opened beside the map: a country or a record; its texts, and what draws them, are fetched when first asked for. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Openers } from '../page/app/atlas-app.tsx'
import { ReloadButton } from '../page/reload-button.tsx'
import { useSite } from '../page/site.ts'
import { partKey } from '../select/page-data.ts'
import type { DatasetPart } from '../select/record/dataset-part.ts'
import type { Linker } from '../state/links.ts'
import { type FailureKind, failureKind } from '../state/load-failure.ts'
import { formatCountry, formatRecord } from '../words/format/record-label.ts'
import type { Messages } from '../words/words.ts'
import type { Opened } from './opened.ts'
import { fetchPanel, type Inside, type InsideDrawer, knownPanel } from './panel-script.ts'
import type { PartLoader } from './part-loader.ts'

interface Props extends Openers, Pick<Inside, 'opened' | 'index' | 'moment'> {
  readonly loader: PartLoader<DatasetPart>
  /** Address of the script that draws the inside. */
  readonly script: string
  /** That the timeline was moved to show it, in words; null where it was not. */
  readonly note: string | null
  readonly onClose: () => void
}

interface Loaded {
  readonly part: DatasetPart
  readonly drawer: InsideDrawer
}

type Loading = Loaded | { readonly failure: FailureKind } | null

function knownOf(loader: PartLoader<DatasetPart>, key: string): Loaded | null {
  const [part, drawer] = [loader.get(key), knownPanel()]
  return part && drawer ? { part, drawer } : null
}

/** The part of a key and what draws it, the failure of one of them, or null while they are on their way. */
function useLoaded({ loader, script }: Props, key: string): readonly [Loading, () => void] {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly result: Loading }>({ key: '', result: null })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    const settle = (result: Loading) => current && setLoaded({ key, result })
    Promise.all([loader.load(key), fetchPanel(document, script)]).then(
      ([part, drawer]) => settle({ part, drawer }),
      (error) => settle({ failure: failureKind(error) }),
    )
    return () => {
      current = false
    }
  }, [loader, script, key, attempt])
  const result = knownOf(loader, key) ?? (loaded.key === key ? loaded.result : null)
  return [result, () => setAttempt(attempt + 1)]
}

/** Where the script draws, with a Preact of its own: each leaves alone what the other has drawn. */
function Content({ drawer, ...inside }: Inside & Pick<Loaded, 'drawer'>) {
  const place = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null)
  // Fails here too, so that the page knows.
  if (failed) throw failed.error
  const { opened, part, index, moment, site } = inside
  useLayoutEffect(() => {
    if (place.current) drawer.draw(place.current, inside, (error) => setFailed({ error }))
  }, [drawer, opened, part, index, moment, site])
  useLayoutEffect(() => {
    const drawn = place.current
    return () => {
      if (drawn) drawer.clear(drawn)
    }
  }, [drawer])
  return <div ref={place} />
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

export function Panel(props: Props) {
  const { opened, index, moment, note, onClose } = props
  const site = useSite()
  const { t, link } = site
  const [loading, retry] = useLoaded(props, partKey(opened.country))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are what is clicked
    <section
      class="panel"
      tabIndex={-1}
      aria-label={nameOf(opened, index, t)}
      data-panel
      onClick={(event) => followLink(event, props)}
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
        <Content {...loading} opened={opened} index={index} moment={moment} site={site} />
      )}
    </section>
  )
}
