/** The list beside the map: the same selection as the map's, in words instead of dots. */
import { group, sort } from 'd3'
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import { LAYERS } from '../../model/vocabulary.ts'
import type { ViewState } from '../../state/view-state.ts'
import { selectVisible, type VisibleRecord } from '../time/visible.ts'

export interface CountryRecords {
  /** ISO 3166-1 alpha-3; null: the records belong to no country and are not on the map. */
  readonly country: string | null
  readonly records: readonly VisibleRecord[]
}

type Question = Pick<ViewState, 'from' | 'to' | 'clock' | 'layers'>

/** How the list sorts: countries by their names in the reader's language. */
export interface ListNames {
  readonly locale: string
  readonly nameOf: (iso3: string) => string
}

/** A date as written sorts by its text; a record without one comes last in its layer. */
function sortKey(record: IndexedRecord): string {
  return record.date ?? '9999'
}

function compareRecords(a: VisibleRecord, b: VisibleRecord): number {
  const layers = LAYERS.indexOf(a.record.layer) - LAYERS.indexOf(b.record.layer)
  return layers || (sortKey(a.record) < sortKey(b.record) ? -1 : Number(sortKey(a.record) > sortKey(b.record)))
}

/** The visible records by country, countries by name, those of no country last; within one by layer and date. */
export function selectList(
  index: AtlasIndex,
  question: Question,
  { locale, nameOf }: ListNames,
): readonly CountryRecords[] {
  const { compare } = new Intl.Collator(locale)
  const groups = group(selectVisible(index, question), ({ record }) => record.country)
  return [...groups]
    .map(([country, records]) => ({ country, records: sort(records, compareRecords) }))
    .sort((a, b) => {
      if (a.country === null || b.country === null) return Number(a.country === null) - Number(b.country === null)
      return compare(nameOf(a.country), nameOf(b.country))
    })
}
