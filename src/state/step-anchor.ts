/** The anchors of a lesson: `#step-2`, which links name and addresses carry. */
import { cleanText } from './query.ts'

/** The anchor of a step, from 1. */
export function stepAnchor(number: number): string {
  return `step-${number}`
}

/** Of what follows the last one. */
export const CLOSING_ANCHOR = 'closing'

/** The step that the hash of an address names, from 1; null where it names none. Takes any text. */
export function parseStepAnchor(hash: string): number | null {
  const [, number] = /^step-([1-9]\d?)$/.exec(cleanText(hash.slice(1))) ?? []
  return number === undefined ? null : Number(number)
}
