/** The downloads of the share dialog: what can be taken, how far it is, and the files themselves. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { LAYERS } from '../../model/vocabulary.ts'
import type { FileFormat, Progress, Selection } from '../../page/share/download-part.tsx'
import { type Share, useShare } from '../../page/share/share-context.ts'
import { useSite } from '../../page/site.ts'
import { formatCollection, formatTable, selectWithin, type TakenRecord, type Within } from '../../select/selection.ts'
import { type FailureKind, failureKind } from '../../state/load-failure.ts'
import { parseSearch } from '../../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { formatCountry } from '../../words/format/record-label.ts'
import { saveFile } from './save-file.ts'
import { fetchStock, type Stock, takeRecords } from './take-records.ts'

interface Offer {
  readonly key: string
  readonly state: ViewState
  readonly within: Within
}

/** Pages of a country or a record show all layers and all years. */
const WHOLE: ViewState = { ...DEFAULT_STATE, layers: LAYERS }

/** The country that is open in a view, itself or by one of its records. */
function openedCountry(index: AtlasIndex, { country, record }: ViewState): string | null {
  return country ?? index.records.find(({ id }) => id === record)?.country ?? null
}

function listOffers({ subject, search }: Share, index: AtlasIndex): readonly Offer[] {
  const { rows } = subject
  if (rows === undefined) return []
  if (rows !== 'view') return [{ key: 'country' in rows ? rows.country : rows.record, state: WHOLE, within: rows }]
  const state = parseSearch(search)
  const country = openedCountry(index, state)
  const opened = country === null ? [] : [{ key: country, state, within: { country } }]
  return [{ key: 'view', state, within: {} }, ...opened]
}

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
}

function formatFile(format: FileFormat, taken: readonly TakenRecord[], { subject, search, abroad }: Share): string {
  if (format === 'csv') return formatTable(taken)
  const { version, asOf, path } = subject
  return formatCollection(taken, { version, as_of: asOf, source: abroad.to(path + search), licence: 'CC-BY-4.0' })
}

/** The stock of the page, its failure, and the way to ask again. */
function useStock(share: Share) {
  const { subject, here } = share
  const [stock, setStock] = useState<Stock | null>(null)
  const [failure, setFailure] = useState<FailureKind | null>(null)
  const load = useCallback(() => {
    setFailure(null)
    fetchStock(document, here, subject.index).then(setStock, (error) => setFailure(failureKind(error)))
  }, [subject, here])
  useEffect(() => {
    if (subject.rows !== undefined) load()
  }, [subject, load])
  return { stock, failure, load }
}

/** What `DownloadPart` shows and asks for. */
export function useDownload() {
  const share = useShare()
  const { words, subject } = share
  const { t } = useSite()
  const { stock, failure, load } = useStock(share)
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const [last, setLast] = useState<readonly [string, FileFormat] | null>(null)
  const offers = useMemo(() => stock && listOffers(share, stock.index), [stock, share])

  const nameOf = ({ key, state, within }: Offer, { index }: Stock): string => {
    const n = selectWithin(index, state, within).length
    if (key === 'view') return words.allRows(n)
    return words.someRows(n, within.country === undefined ? subject.title : formatCountry(within.country, index, t))
  }

  const onSave = async (key: string, format: FileFormat) => {
    const offer = offers?.find((entry) => entry.key === key)
    if (!stock || !offer) return
    setLast([key, format])
    try {
      const visible = selectWithin(stock.index, offer.state, offer.within)
      const taken = await takeRecords(stock, visible, (done, of) => setProgress({ kind: 'fetching', done, of }))
      const file = `overseas-stations-atlas-${subject.version}-${key.toLowerCase()}.${format}`
      saveFile(document, file, TYPES[format], formatFile(format, taken, share))
      setProgress({ kind: 'saved', file, rows: taken.length })
    } catch (error) {
      setProgress({ kind: 'failed', failure: failureKind(error) })
    }
  }

  const listed = stock && offers?.map((offer) => ({ key: offer.key, name: nameOf(offer, stock) }))
  const selections: readonly Selection[] | null = subject.rows === undefined ? [] : (listed ?? null)
  return { selections, failure, progress, onSave, onRetry: () => (last ? onSave(...last) : load()) }
}
