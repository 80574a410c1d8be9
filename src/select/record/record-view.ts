/** A record's page and panel as finished values, from the part it belongs to and the index alone. */
import type { AtlasIndex, IndexedCountry } from '../../model/atlas-index.ts'
import type { Change } from '../../model/dataset.ts'
import { namedBy } from '../../model/named-by.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import { TODAY } from '../answer/host-words.ts'
import { type Spoken, speak } from '../answer/spoken.ts'
import { createWhen, type WhenView } from '../time/when.ts'
import { type Answers, answersTo } from './claims.ts'
import { closingsOf } from './closings.ts'
import { byHappening } from './country-rows.ts'
import type { DatasetPart } from './dataset-part.ts'
import { createDisagreementView, type DisagreementView } from './disagreement-view.ts'
import { createLookup, type PartLookup, type Told } from './part-lookup.ts'
import { type RecordAnswer, recordAnswers } from './record-answer.ts'
import { selectUnknowns, type Unknown } from './unknowns.ts'

export interface RecordView {
  readonly told: Told
  readonly country: IndexedCountry | null
  /** The other country of a patrol, where the atlas has an entry for it. */
  readonly partner: IndexedCountry | null
  readonly asOf: string
  readonly version: string
  readonly when: WhenView
  /** What answers to it, to its site or to all of its country say of a closing. */
  readonly closings: readonly Spoken[]
  /** The report that lists a station, or from whose total or names it is inferred. */
  readonly listedBy: RecordRef | null
  /** What others say about the same thing. */
  readonly said: readonly Told[]
  /** To this record alone. */
  readonly answers: Answers
  /** To the whole that a station or site belongs to: all that is alleged of its country, and the reports. */
  readonly general: Answers
  /** Of all these, for each side the word that counts: the country's that decides, the newest of the others. */
  readonly answer: RecordAnswer
  /** What this answer answers. */
  readonly answered: readonly RecordRef[] | 'country' | null
  readonly disagreements: readonly DisagreementView[]
  readonly unknowns: readonly Unknown[]
  readonly related: readonly RecordRef[]
  readonly changes: readonly Change[]
}

function saidAbout(id: string, lookup: PartLookup): readonly Told[] {
  const events = lookup.namers(id).filter((record) => record.kind === 'event')
  return events.map(lookup.tell).sort((a, b) => byHappening(a.indexed, b.indexed))
}

function answeredBy({ record }: Told, lookup: PartLookup): RecordView['answered'] {
  if (record.kind !== 'response') return null
  return record.answers === 'country' ? 'country' : record.answers.flatMap((id) => lookup.ref(id) ?? [])
}

/** Records it names, and records of the same disagreements; not those that stand on the page already. */
function relatedTo(told: Told, disagreements: readonly DisagreementView[], lookup: PartLookup): readonly RecordRef[] {
  const named = told.record.kind === 'response' ? [] : namedBy(told.record).flatMap((id) => lookup.ref(id) ?? [])
  const all = [...named, ...disagreements.flatMap(({ records }) => records)]
  const unique = new Map(all.map((ref) => [ref.id, ref]))
  return [...unique.values()].filter(({ id }) => id !== told.record.id)
}

/** @throws when the record is not in the part */
export function createRecordView(part: DatasetPart, index: AtlasIndex, id: string): RecordView {
  const lookup = createLookup(part, index)
  const told = lookup.told(id)
  if (!told) throw new Error(`"${id}" is not in the part of "${part.country}"`)
  const { record, indexed } = told
  const country = index.countries.find(({ iso3 }) => iso3 === record.country) ?? null
  const { alone, whole } = answersTo(record, lookup)
  const listedBy = part.reports.find((report) => report.id === indexed.report)
  const disagreements = part.disagreements
    .filter((entry) => entry.records.includes(id))
    .map((entry) => createDisagreementView(entry, lookup))
  return {
    told,
    country,
    partner: index.countries.find(({ iso3 }) => iso3 === indexed.partner) ?? null,
    asOf: index.asOf,
    version: index.version,
    when: createWhen(indexed, lookup),
    closings: closingsOf(record, lookup).map(({ indexed }) => speak(indexed, index)),
    listedBy: listedBy ? lookup.ref(listedBy.published) : null,
    said: saidAbout(id, lookup),
    answers: alone,
    general: whole,
    answer: recordAnswers(record, lookup)(TODAY),
    answered: answeredBy(told, lookup),
    disagreements,
    unknowns: selectUnknowns(told, lookup),
    related: relatedTo(told, disagreements, lookup),
    changes: part.changes.filter((change) => change.record === id),
  }
}
