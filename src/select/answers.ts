/** Which answers speak to a record: directly, through another answer, for all of its country, or to the report that lists it. */
import { ascending } from 'd3'
import type { AtlasIndex, IndexedRecord } from '../model/atlas-index.ts'

const known = new WeakMap<AtlasIndex, readonly IndexedRecord[]>()

/** The records that answer something. An index never changes, so they are looked for once. */
function answersIn(index: AtlasIndex): readonly IndexedRecord[] {
  const answers = known.get(index) ?? index.records.filter((record) => record.answers !== null)
  known.set(index, answers)
  return answers
}

/** The ids that an answer may name in order to speak to this record. */
function subjectsOf(record: IndexedRecord, index: AtlasIndex): Set<string> {
  const report = index.reports.find(({ id }) => id === record.report)
  return new Set(report ? [record.id, report.published] : [record.id])
}

function isAnswer(answer: IndexedRecord, record: IndexedRecord, subjects: ReadonlySet<string>): boolean {
  if (answer.answers === null || answer.id === record.id) return false
  // An answer given in one country says nothing about a station in another, though both answer the same report.
  if (answer.country !== null && record.country !== null && answer.country !== record.country) return false
  if (answer.answers === 'country')
    return record.country !== null && (record.kind === 'station' || record.kind === 'site')
  return answer.answers.some((id) => subjects.has(id))
}

/** Every answer to a record, in the order of time. `country` answers are answers to stations and other alleged sites. */
export function selectAnswers(record: IndexedRecord, index: AtlasIndex): readonly IndexedRecord[] {
  const subjects = subjectsOf(record, index)
  const found = new Set<IndexedRecord>()
  let size = -1
  while (size !== found.size) {
    size = found.size
    for (const answer of answersIn(index)) {
      if (found.has(answer) || !isAnswer(answer, record, subjects)) continue
      found.add(answer)
      subjects.add(answer.id)
    }
  }
  return [...found].sort((a, b) => ascending(a.spans.happened.startMin, b.spans.happened.startMin))
}
