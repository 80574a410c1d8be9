import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOCKS, type Clock, type IndexedRecord } from '../../../src/model/atlas-index.ts'
import { LAYERS } from '../../../src/model/vocabulary.ts'
import { createPrefixCounts } from '../../../src/select/time/prefix-counts.ts'
import { createTimeIndex, type MonthWindow } from '../../../src/select/time/time-index.ts'
import { selectVisible } from '../../../src/select/time/visible.ts'
import { handles, indexOf, records } from '../../support/arbitraries.ts'
import { checkProperty } from '../../support/property.ts'
import { smallIndex } from '../../support/small-data.ts'

/** How each record stands, by its position, as `selectVisible` has it. */
function standingsOf(own: readonly IndexedRecord[], window: MonthWindow, clock: Clock) {
  const visible = selectVisible(indexOf(own), { ...window, clock, layers: LAYERS })
  const byId = new Map(visible.map(({ record, certainty, ended }) => [record.id, { certainty, ended }]))
  return own.map(({ id }) => byId.get(id) ?? { certainty: null, ended: false })
}

/** How many records of each layer there are, counted one by one. */
function countsOf(own: readonly IndexedRecord[], window: MonthWindow, clock: Clock) {
  const standings = standingsOf(own, window, clock)
  const countOf = (layer: string, as: string) =>
    own.filter((record, at) => record.layer === layer && standings[at]?.certainty === as).length
  return Object.fromEntries(
    LAYERS.map((layer) => [layer, { certain: countOf(layer, 'certain'), possible: countOf(layer, 'possible') }]),
  )
}

/** As many records as asked for, those of the small dataset over and over, each time a little later. */
function manyRecords(count: number): readonly IndexedRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const record = smallIndex.records[i % smallIndex.records.length]
    if (!record) throw new Error('the small dataset is empty')
    const { startMin, startMax, endMin, endMax } = record.spans.happened
    const late = (day: number | null) => (day === null ? null : day - (i % 2000))
    const happened = {
      startMin: startMin - (i % 2000),
      startMax: startMax - (i % 2000),
      endMin: late(endMin),
      endMax: late(endMax),
    }
    return { ...record, id: `${record.id}-${i}`, spans: { ...record.spans, happened } }
  })
}

describe('the time index', () => {
  test('agrees with the selection on every record in every window', () => {
    checkProperty(
      fc.property(records, handles, fc.constantFrom(...CLOCKS), (own, window, clock) => {
        const index = createTimeIndex(own, clock)
        expect(own.map((_, at) => index.standingOf(at, window))).toEqual(standingsOf(own, window, clock))
      }),
    )
  })

  test('names exactly the records that change between two windows', () => {
    checkProperty(
      fc.property(records, handles, handles, fc.constantFrom(...CLOCKS), (own, before, after, clock) => {
        const [was, is] = [standingsOf(own, before, clock), standingsOf(own, after, clock)]
        const changed = own.flatMap((_, at) => (JSON.stringify(was[at]) === JSON.stringify(is[at]) ? [] : [at]))
        expect(createTimeIndex(own, clock).changedBetween(before, after)).toEqual(changed)
      }),
    )
  })

  test('counts what the legend counts', () => {
    checkProperty(
      fc.property(records, handles, fc.constantFrom(...CLOCKS), (own, window, clock) => {
        const counts = createTimeIndex(own, clock).countsAt(window)
        expect(counts).toEqual(countsOf(own, window, clock))
      }),
      100,
    )
  })

  test('counts a hundred thousand records, month by month, by adding up what changes', () => {
    const many = manyRecords(100_000)
    const index = createTimeIndex(many, 'happened')
    const seen = new Map<number, string | null>()
    const certain = new Map(LAYERS.map((layer) => [layer, 0]))
    let before: MonthWindow = { from: -1, to: 0 }
    many.forEach(({ layer }, at) => {
      seen.set(at, index.standingOf(at, before).certainty)
      if (seen.get(at) === 'certain') certain.set(layer, (certain.get(layer) ?? 0) + 1)
    })
    for (let to = 1; to <= 84; to += 1) {
      const after = { from: -1, to }
      for (const at of index.changedBetween(before, after)) {
        const { certainty } = index.standingOf(at, after)
        const change = Number(certainty === 'certain') - Number(seen.get(at) === 'certain')
        seen.set(at, certainty)
        const layer = many[at]?.layer ?? 'events'
        certain.set(layer, (certain.get(layer) ?? 0) + change)
      }
      const counts = index.countsAt(after)
      expect(LAYERS.map((layer) => counts[layer].certain)).toEqual(LAYERS.map((layer) => certain.get(layer)))
      before = after
    }
  })
})

test('prefix counts are what counting one by one gives', () => {
  const small = fc.integer({ min: 0, max: 9 })
  checkProperty(
    fc.property(fc.array(fc.tuple(small, small)), small, small, (pairs, x, y) => {
      const counts = createPrefixCounts(
        10,
        Uint8Array.from(pairs, ([a]) => a),
        Uint8Array.from(pairs, ([, b]) => b),
      )
      expect(counts.countAt(x, y)).toBe(pairs.filter(([a, b]) => a <= x && b > y).length)
    }),
  )
})
