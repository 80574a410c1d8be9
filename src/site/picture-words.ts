/** What the static pictures show, in words: the same for the small maps of pages and for preview images. */
import type { AtlasIndex, IndexedRecord } from '../model/atlas-index.ts'
import type { Layer } from '../model/vocabulary.ts'
import { type KindCount, selectKindCounts } from '../select/map/kind-counts.ts'
import { selectCoverage } from '../select/time/coverage.ts'
import { DEFAULT_LAYERS } from '../state/view-state.ts'
import { formatCountry, formatRecord } from '../words/format/record-label.ts'
import type { PageMessages } from '../words/words.ts'

/** The layers of a country's picture; with a record in it, that record's own layer too. */
export function picturedLayers(own: Layer | null): readonly Layer[] {
  return own === null || DEFAULT_LAYERS.includes(own) ? DEFAULT_LAYERS : [...DEFAULT_LAYERS, own]
}

/** A country's picture. */
export function describeCountryPicture(iso3: string, index: AtlasIndex, t: PageMessages): string {
  const shown = selectKindCounts(index, iso3, DEFAULT_LAYERS)
  return t.pictures.country(formatCountry(iso3, index, t), shown, selectCoverage(index, iso3).untraced)
}

/** The same picture on the page of one of its records. */
export function describeRecordPicture(record: IndexedRecord, iso3: string, index: AtlasIndex, t: PageMessages): string {
  const shown = selectKindCounts(index, iso3, picturedLayers(record.layer))
  const label = formatRecord(record, index, t)
  return t.pictures.record(label, formatCountry(iso3, index, t), shown, selectCoverage(index, iso3).untraced)
}

/** Names of a hundred places would tell nobody anything. */
function withoutNames(shown: readonly KindCount[]): readonly KindCount[] {
  return shown.map((kind) => ({ ...kind, places: [] }))
}

/** The world's picture. */
export function describeWorldPicture(index: AtlasIndex, t: PageMessages): string {
  const shown = withoutNames(selectKindCounts(index, null, DEFAULT_LAYERS))
  return t.pictures.world(shown, selectCoverage(index, null).untraced)
}
