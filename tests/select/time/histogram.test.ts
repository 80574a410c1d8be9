import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOCKS } from '../../../src/model/atlas-index.ts'
import { spanOfDate } from '../../../src/model/happened-clock.ts'
import { parseMonth } from '../../../src/model/months.ts'
import { UNKNOWN_SPAN } from '../../../src/model/span.ts'
import { LAYERS } from '../../../src/model/vocabulary.ts'
import { createHistogram, maxStack, type Stack, sumStack } from '../../../src/select/time/histogram.ts'
import { indexOf, records } from '../../support/arbitraries.ts'
import { checkProperty } from '../../support/property.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

/** The histogram of one event with this date. */
function histogramOf(date: string) {
  const event = smallRecord('ev-110-overseas-2022-09-12')
  return createHistogram(indexOf([{ ...event, spans: { ...event.spans, happened: spanOfDate(date) } }]), 'happened')
}

function shareIn(stacks: readonly Stack[], month: string) {
  return stacks[parseMonth(month) ?? -1]?.get('events')
}

describe('the histogram', () => {
  test('counts every record once, on either clock', () => {
    checkProperty(
      fc.property(records, fc.constantFrom(...CLOCKS), (own, clock) => {
        const { months, before, after, undated } = createHistogram(indexOf(own), clock)
        const total = [...months, before, after, undated].map((stack) => sumStack(stack, LAYERS))
        expect(total.reduce((a, b) => a + b)).toBeCloseTo(own.length, 6)
      }),
      200,
    )
  })

  test.each(['2018-05', '2018-05-14', '2018-05-31'])('counts %s in full in May 2018', (date) => {
    expect(shareIn(histogramOf(date).months, '2018-05')).toEqual({ certain: 1, spread: 0 })
  })

  test.each(['2018', '2018~', '2018?'])('spreads %s over its twelve months', (date) => {
    const { months } = histogramOf(date)
    expect(shareIn(months, '2018-01')).toEqual({ certain: 0, spread: 1 / 12 })
    expect(shareIn(months, '2018-12')).toEqual({ certain: 0, spread: 1 / 12 })
    expect(shareIn(months, '2019-01')).toEqual({ certain: 0, spread: 0 })
  })

  test('draws an approximate month lighter, in that month alone', () => {
    const { months } = histogramOf('2018-05~')
    expect([shareIn(months, '2018-05'), shareIn(months, '2018-06')]).toEqual([
      { certain: 0, spread: 1 },
      { certain: 0, spread: 0 },
    ])
  })

  test('counts a stretch where it begins', () => {
    expect(shareIn(histogramOf('2018-05-28/2018-06-17').months, '2018-05')).toEqual({ certain: 1, spread: 0 })
  })

  test('puts what lies outside the timeline before and after it', () => {
    expect(histogramOf('2014-09-29').before.get('events')).toEqual({ certain: 1, spread: 0 })
    expect(histogramOf('2023').after.get('events')?.spread).toBeCloseTo(1, 9)
  })

  test('puts aside what nothing dates', () => {
    const event = smallRecord('ev-110-overseas-2022-09-12')
    const index = indexOf([{ ...event, spans: { happened: UNKNOWN_SPAN, reported: UNKNOWN_SPAN } }])
    expect(createHistogram(index, 'happened').undated.get('events')).toEqual({ certain: 0, spread: 1 })
  })

  test('spreads the Vienna station from the launch of its network to its listing', () => {
    const { months } = createHistogram(indexOf([smallRecord('aut-vienna-qingtian')]), 'happened')
    const filled = months.flatMap((stack, month) => (sumStack(stack, ['qingtian']) > 0 ? [month] : []))
    expect([filled[0], filled.at(-1), filled.length]).toEqual([parseMonth('2018-01'), parseMonth('2022-09'), 57])
  })

  test('knows its highest month for the layers that are on', () => {
    const histogram = createHistogram(smallIndex, 'reported')
    expect(maxStack(histogram, ['fuzhou'])).toBe(sumStack(histogram.months[80] ?? new Map(), ['fuzhou']))
    expect(maxStack(histogram, [])).toBe(0)
  })
})
