/** What is needed to name and link a record, without its texts. */
import type { AtlasIndex, IndexedRecord } from './atlas-index.ts'
import { type Basis, basisOf } from './basis.ts'
import type { RecordKind } from './vocabulary.ts'

export interface RecordRef {
  readonly id: string
  readonly kind: RecordKind
  /** Of kinds that have no name made of their place. */
  readonly title: string | null
  readonly places: readonly string[]
  readonly date: string | null
  readonly weak: boolean
  /** Of a station: how it is known that it is alleged. */
  readonly basis: Basis | null
}

export function createRef(record: IndexedRecord, index: AtlasIndex): RecordRef {
  return {
    id: record.id,
    kind: record.kind,
    title: record.title,
    places: record.places.flatMap((at) => index.places[at]?.name ?? []),
    date: record.date,
    weak: record.attested === 'weak',
    basis: record.kind === 'station' ? basisOf(record, index) : null,
  }
}
