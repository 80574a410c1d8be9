/** The pure selectors alone, on a dataset far larger than a page would ever be given. */
import type { AtlasIndex } from '../../src/model/atlas-index.ts'
import { windowOf } from '../../src/model/months.ts'
import { selectPostures } from '../../src/select/answer/posture.ts'
import { createHistogram } from '../../src/select/time/histogram.ts'
import { createTimeIndex } from '../../src/select/time/time-index.ts'
import { selectVisible } from '../../src/select/time/visible.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { type Spread, spreadOf } from './stats.ts'

export interface SelectorCost {
  readonly name: string
  /** Milliseconds a call. */
  readonly cost: Spread
}

const CALLS = 40

function time(name: string, call: (turn: number) => unknown): SelectorCost {
  const times: number[] = []
  for (let turn = 0; turn < CALLS; turn += 1) {
    const start = performance.now()
    call(turn)
    times.push(performance.now() - start)
  }
  return { name, cost: spreadOf(times) }
}

/** Each selector as the page calls it; the first line is the floor: to look at every record once. */
export function measureSelectors(index: AtlasIndex): readonly SelectorCost[] {
  const timeIndex = createTimeIndex(index.records, 'happened')
  const at = (turn: number) => ({ from: -1, to: turn % 84 })
  return [
    time('baseline: one look at each record', (turn) => {
      const window = windowOf(-1, turn % 84)
      return index.records.filter(({ spans }) => spans.happened.startMin < window.to)
    }),
    time('slider step: which records change', (turn) => timeIndex.changedBetween(at(turn), at(turn + 1))),
    time('slider step: counts of the legend', (turn) => timeIndex.countsAt(at(turn))),
    time('all visible records', (turn) => selectVisible(index, { ...DEFAULT_STATE, ...at(turn) })),
    time('posture of every country', (turn) => selectPostures(index, { to: turn % 84, clock: 'happened' })),
    time('once: the time index', () => createTimeIndex(index.records, 'happened')),
    time('once: the histogram', () => createHistogram(index, 'happened')),
  ]
}
