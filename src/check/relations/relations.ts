/** The table of all relations. A new one is an entry here and a folder in `tests/broken/` that names it. */
import type { Problem } from '../problem.ts'
import type { Tables } from '../tables.ts'
import { ANSWER_RELATIONS } from './answers.ts'
import { CLAIM_RELATIONS } from './claims.ts'
import { CODE_RELATIONS } from './codes.ts'
import { CORRECTION_RELATIONS } from './corrections.ts'
import { DATE_RELATIONS } from './dates.ts'
import { DISTINCT_RELATIONS } from './distinct.ts'
import type { Moment, Relation } from './relation.ts'
import { RETURN_RELATIONS } from './returns.ts'
import { SPEAKER_RELATIONS } from './speakers.ts'
import { TOTAL_RELATIONS } from './totals.ts'
import { WITHHELD_RELATIONS } from './withheld.ts'

export const RELATIONS: readonly Relation[] = [
  ...DATE_RELATIONS,
  ...SPEAKER_RELATIONS,
  ...ANSWER_RELATIONS,
  ...CLAIM_RELATIONS,
  ...CODE_RELATIONS,
  ...RETURN_RELATIONS,
  ...TOTAL_RELATIONS,
  ...DISTINCT_RELATIONS,
  ...CORRECTION_RELATIONS,
  ...WITHHELD_RELATIONS,
]

/** Where fields, rows or files contradict each other. */
export function checkRelations(tables: Tables, moment: Moment): Problem[] {
  return RELATIONS.flatMap(({ check }) => check(tables, moment))
}
