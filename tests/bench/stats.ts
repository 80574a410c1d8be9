/** The few numbers that a list of measurements is told by. */
import { quantileSorted } from 'd3'

export interface Spread {
  readonly median: number
  readonly p95: number
}

/** @throws when there is nothing to tell */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [median, p95] = [quantileSorted(sorted, 0.5), quantileSorted(sorted, 0.95)]
  if (median === undefined || p95 === undefined) throw new Error('nothing was measured (expected at least one value)')
  return { median, p95 }
}

export function medianOf(values: readonly number[]): number {
  return spreadOf(values).median
}
