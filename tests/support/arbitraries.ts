/** Random dates, windows, states and records for property tests. */
import fc from 'fast-check'
import { type AtlasIndex, CLOCKS, type IndexedRecord } from '../../src/model/atlas-index.ts'
import { spanOfDate, spanOfStation } from '../../src/model/happened-clock.ts'
import { parseInterval } from '../../src/model/interval.ts'
import { AFTER, BEFORE } from '../../src/model/months.ts'
import { type Span, spanOfHappening, UNKNOWN_SPAN, type Window } from '../../src/model/span.ts'
import { LAYERS } from '../../src/model/vocabulary.ts'
import { type EmbedAddress, PARTS, THEMES } from '../../src/state/embed-address.ts'
import { roundCamera } from '../../src/state/url.ts'
import { MODES, PROJECTIONS, type ViewState } from '../../src/state/view-state.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** A year, month or day without a qualifier, from before the timeline to after it. */
export const plainDates: fc.Arbitrary<string> = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .chain((day) => {
    const text = day.toISOString().slice(0, 10)
    return fc.constantFrom(text.slice(0, 4), text.slice(0, 7), text)
  })

/** A date that is approximate or uncertain. */
export const vagueDates: fc.Arbitrary<string> = fc
  .tuple(plainDates, fc.constantFrom('~', '?'))
  .map(([date, qualifier]) => date + qualifier)

export const dates: fc.Arbitrary<string> = fc.oneof(plainDates, vagueDates)

/** A closed range of two plain dates, the earlier first. */
export const ranges: fc.Arbitrary<string> = fc
  .tuple(plainDates, plainDates)
  .map(([a, b]) => (parseInterval(a).earliest <= parseInterval(b).earliest ? [a, b] : [b, a]))
  .filter(([a = '', b = '']) => parseInterval(a).latest <= parseInterval(b).latest)
  .map(([a, b]) => `${a}/${b}`)

/** Days from 2012 to 2026. */
export const days: fc.Arbitrary<number> = fc.integer({ min: 15_340, max: 20_800 })

/** A stretch of whole days, or one that is open at either end. */
export const windows: fc.Arbitrary<Window> = fc
  .tuple(fc.option(days), fc.option(fc.integer({ min: 1, max: 3000 })), days)
  .map(([from, length, start]) => ({
    from: from ?? -Infinity,
    to: length === null ? Infinity : (from ?? start) + length,
  }))

/** The span of a station with or without an opening, a closing, a launch and a listing. */
export const stationSpans: fc.Arbitrary<Span> = fc
  .record({
    opened: fc.option(dates),
    closed: fc.option(dates),
    launch: fc.option(days),
    listed: fc.option(plainDates.map(parseInterval)),
  })
  .map(({ opened, closed, launch, listed }) => spanOfStation({ opened, closed } as never, launch, listed))

/** Every kind of span that the atlas knows. */
export const spans: fc.Arbitrary<Span> = fc.oneof(
  dates.map(spanOfDate),
  ranges.map(spanOfDate),
  stationSpans,
  fc.constant(UNKNOWN_SPAN),
)

/** Handles of a window, the earlier first. */
export const handles = fc
  .tuple(fc.integer({ min: BEFORE, max: AFTER - 1 }), fc.integer({ min: 0, max: AFTER }))
  .filter(([from, to]) => from <= to)
  .map(([from, to]) => ({ from, to }))

const cameras = fc
  .record({
    lng: fc.double({ min: -720, max: 720, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    zoom: fc.double({ min: 0, max: 20, noNaN: true }),
  })
  .map(roundCamera)

/** Every state that a reader can come to: a start of its own makes a window. */
export const states: fc.Arbitrary<ViewState> = fc
  .record({
    handles,
    mode: fc.constantFrom(...MODES),
    clock: fc.constantFrom(...CLOCKS),
    layers: fc.subarray([...LAYERS]),
    country: fc.option(fc.constantFrom('ITA', 'NLD', 'ZZZ')),
    record: fc.option(fc.constantFrom('patrol-ita-2016', 'nld-amsterdam-qingtian', 'no-such-record')),
    view: fc.option(cameras),
    projection: fc.constantFrom(...PROJECTIONS),
  })
  .map(({ handles: { from, to }, mode, ...rest }) => ({
    ...rest,
    from,
    to,
    mode: from === BEFORE ? mode : ('window' as const),
  }))

/** Steps of the lesson that addresses of embeds speak of. */
export const LESSON_STEPS = 7

/** Everything that the address of an embed can say. */
export const embedAddresses: fc.Arbitrary<EmbedAddress> = fc.record({
  state: states,
  parts: fc.subarray([...PARTS], { minLength: 1 }),
  theme: fc.option(fc.constantFrom(...THEMES)),
  step: fc.option(fc.integer({ min: 1, max: LESSON_STEPS })),
})

/** Records with random spans, layers and closings, in one place. */
export const records: fc.Arbitrary<readonly IndexedRecord[]> = fc
  .array(fc.record({ happened: spans, reported: dates, layer: fc.constantFrom(...LAYERS), closed: fc.option(dates) }), {
    maxLength: 60,
  })
  .map((parts) =>
    parts.map(({ happened, reported, layer, closed }, i) => ({
      id: `record-${two(i)}`,
      kind: 'station',
      layer,
      country: 'ITA',
      partner: null,
      places: [0],
      type: null,
      network: null,
      report: null,
      actor: null,
      stance: 'alleges',
      attested: 'fair',
      inferred: false,
      date: null,
      closed,
      spans: { happened, reported: spanOfHappening(parseInterval(reported)) },
      title: null,
      answers: null,
      said: null,
      reach: null,
      ends: null,
    })),
  )

/** An index that holds these records and nothing else. */
export function indexOf(own: readonly IndexedRecord[]): AtlasIndex {
  return { version: '0.0.0', asOf: '2023-01-01', reports: [], countries: [], places: [], records: own, removed: [] }
}
