/** The entries that a reader takes away: those of the view, of one country in it, or one record. */
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { AtlasRecord } from '../model/dataset.ts'
import type { ViewState } from '../state/view-state.ts'
import { columnsOf, formatCsv, type TableRow } from './record/csv.ts'
import { createFeature, createRow } from './record/record-row.ts'
import { selectVisible, type VisibleRecord } from './time/visible.ts'

/** What of the view is wanted. */
export interface Within {
  readonly country?: string
  readonly record?: string
}

/** The visible entries, in the order of the published files. */
export function selectWithin(
  index: AtlasIndex,
  state: ViewState,
  { country, record }: Within,
): readonly VisibleRecord[] {
  const visible = selectVisible(index, state)
  if (record !== undefined) return visible.filter((entry) => entry.record.id === record)
  return country === undefined ? visible : visible.filter((entry) => entry.record.country === country)
}

/** A visible entry with its texts and sources. */
export interface TakenRecord {
  readonly record: AtlasRecord
  /** Whether it surely falls into the window, or may. */
  readonly certainty: VisibleRecord['certainty']
}

function rowOf({ record, certainty }: TakenRecord): TableRow {
  return { kind: record.kind, ...createRow(record), in_window: certainty }
}

/** The entries as one table: the published columns of their kinds, the kind, and how surely they fall into the window. */
export function formatTable(taken: readonly TakenRecord[]): string {
  const rows = taken.map(rowOf)
  return formatCsv(rows, columnsOf(rows))
}

/** Whose the data are, of when, on which terms: GeoJSON takes further members. */
interface Credit {
  readonly version: string
  readonly as_of: string
  readonly source: string
  readonly licence: string
}

/** The entries as GeoJSON. */
export function formatCollection(taken: readonly TakenRecord[], credit: Credit): string {
  const features = taken.map(({ record, certainty }) => {
    const { properties, ...feature } = createFeature(record)
    return { ...feature, properties: { kind: record.kind, ...properties, in_window: certainty } }
  })
  return `${JSON.stringify({ type: 'FeatureCollection', name: 'overseas-stations-atlas', credit, features }, null, 1)}\n`
}
