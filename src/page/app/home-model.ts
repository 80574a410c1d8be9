/** What the home page shows, as finished values: from the index, the state and the words. */
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import { type PostureAt, selectPostures } from '../../select/answer/posture.ts'
import { type ListNames, selectList } from '../../select/record/list.ts'
import { selectSummary } from '../../select/record/summary.ts'
import type { VisibleRecord } from '../../select/time/visible.ts'
import type { ViewState } from '../../state/view-state.ts'
import { formatCountry, formatRecord } from '../../words/format/record-label.ts'
import type { Messages } from '../../words/words.ts'
import type { ListGroup, ListItem } from '../home/record-list.tsx'

/** Date and network of a record in words. */
function describeRecord(record: IndexedRecord, ended: boolean, t: Messages): string {
  const listed = record.report === null || record.inferred ? [] : [t.recordList.listed(t.reports[record.report])]
  const network =
    record.kind === 'station' ? [record.network ? t.networks[record.network] : t.layers['network-not-stated']] : []
  const date = record.kind === 'station' || record.date === null ? [] : [t.date(record.date)]
  return [...network, ...listed, ...date, ...(ended ? [t.recordList.ended] : [])].join(' · ')
}

function createItem({ record, certainty, ended }: VisibleRecord, index: AtlasIndex, t: Messages): ListItem {
  return {
    id: record.id,
    layer: record.layer,
    label: formatRecord(record, index, t),
    detail: describeRecord(record, ended, t),
    certainty,
    ended,
  }
}

/** What a list or a sentence about the view is asked for. */
export type Question = Pick<ViewState, 'from' | 'to' | 'clock' | 'layers'>

/** How the list sorts countries. */
function listNames(index: AtlasIndex, t: Messages): ListNames {
  return { locale: t.locale, nameOf: (iso3) => formatCountry(iso3, index, t) }
}

/** The list, grouped and in words. Answers are counted in their country's line, where its posture stands too. */
export function createList(index: AtlasIndex, state: Question, t: Messages): readonly ListGroup[] {
  const postures = state.layers.includes('answers') ? selectPostures(index, state) : new Map<string, PostureAt>()
  const slugs = new Map(index.countries.map((country) => [country.iso3, country.slug]))
  return selectList(index, state, listNames(index, t)).map(({ country, records }) => ({
    country,
    slug: slugs.get(country ?? '') ?? null,
    name: country === null ? t.recordList.noCountry : formatCountry(country, index, t),
    posture: (country !== null && postures.get(country)) || null,
    answers: records.filter(({ record }) => record.kind === 'response').length,
    items: records.filter(({ record }) => record.kind !== 'response').map((entry) => createItem(entry, index, t)),
  }))
}

/** The view in one sentence: what the map shows just now. */
export function describeView(index: AtlasIndex, state: Question, t: Messages): string {
  return t.home.describe(selectSummary(index, state), t.timeline.window(state.from, state.to))
}
