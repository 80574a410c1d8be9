/** The answers to one record over time. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { isPlace } from '../../model/place-kinds.ts'
import { changesOf } from '../answer/answer-changes.ts'
import type { DatasetPart } from './dataset-part.ts'
import { createLookup } from './part-lookup.ts'
import { isAnswered, type RecordAnswer, recordAnswers, signatureOf } from './record-answer.ts'

/** None of what is no place and was never answered. @throws when the record is not in the part */
export function recordAnswerChanges(part: DatasetPart, index: AtlasIndex, id: string): readonly RecordAnswer[] {
  const lookup = createLookup(part, index)
  const told = lookup.told(id)
  if (!told) throw new Error(`"${id}" is not in the part of "${part.country}"`)
  const changes = changesOf(recordAnswers(told.record, lookup), signatureOf)
  return isPlace(told.record) || changes.some(isAnswered) ? changes : []
}
