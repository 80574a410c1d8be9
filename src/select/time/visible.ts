/** Which records the window, the clock and the layers let through, and how surely. Every view asks here. */
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import { windowOf } from '../../model/months.ts'
import { isCertain, isEnded, isPossible, type Window } from '../../model/span.ts'
import type { ViewState } from '../../state/view-state.ts'

/** `certain`: dated inside the window, or listed by then. `possible`: may lie in it. Neither says the claim is true. */
export type Certainty = 'certain' | 'possible'

export interface VisibleRecord {
  readonly record: IndexedRecord
  readonly certainty: Certainty
  /** A closing is on record and lies before the window's end. */
  readonly ended: boolean
}

type Question = Pick<ViewState, 'from' | 'to' | 'clock' | 'layers'>

/** How a record stands in the window on one clock; null where it is not in it. */
export function selectCertainty(
  record: IndexedRecord,
  { from, to, clock }: Omit<Question, 'layers'>,
): Certainty | null {
  const window = windowOf(from, to)
  const span = record.spans[clock]
  if (!isPossible(span, window)) return null
  return isCertain(span, window) ? 'certain' : 'possible'
}

/** Whether a closing on record lies before the window's end. */
export function isClosed({ closed, spans }: IndexedRecord, window: Window): boolean {
  return closed !== null && isEnded(spans.happened, window, /[~?]/.test(closed))
}

/** The records to show, in the order of the index. */
export function selectVisible(index: AtlasIndex, question: Question): readonly VisibleRecord[] {
  const window = windowOf(question.from, question.to)
  return index.records.flatMap((record) => {
    if (!question.layers.includes(record.layer)) return []
    const certainty = selectCertainty(record, question)
    if (certainty === null) return []
    return [{ record, certainty, ended: isClosed(record, window) }]
  })
}
