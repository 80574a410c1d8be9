/** What was said of a closing. */

import type { AtlasRecord, Response } from '../../model/dataset.ts'
import { isPlace } from '../../model/place-kinds.ts'
import { byHappening } from './country-rows.ts'
import type { PartLookup, Told } from './part-lookup.ts'

/** Answers to a record, or to the whole that it belongs to, that say it or its like closed; oldest first. */
export function closingsOf(record: AtlasRecord, { answeredBy, tell }: PartLookup): readonly Told<Response>[] {
  if (!isPlace(record)) return []
  const { alone, whole } = answeredBy.of(record)
  const closings = [...alone, ...whole].filter(({ type }) => type === 'closure-reported')
  return closings.map(tell).sort((a, b) => byHappening(a.indexed, b.indexed))
}
