import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFTER, BEFORE } from '../../src/model/months.ts'
import { LAYERS, STATION_LAYERS } from '../../src/model/vocabulary.ts'
import { formatSearch, parseSearch, roundCamera } from '../../src/state/url.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { states } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'

const PARAMETERS = ['from', 'to', 'mode', 'clock', 'layers', 'country', 'record', 'view', 'projection']

/** Anything between an address and noise. */
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webQueryParameters(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...PARAMETERS),
        fc.oneof(fc.string(), fc.constantFrom('2018-05', 'after', 'NaN,1e5,', '%00')),
      ),
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
)

describe('a state as an address', () => {
  test('comes back as it was', () => {
    checkProperty(
      fc.property(states, (state) => {
        expect(parseSearch(formatSearch(state))).toEqual(state)
      }),
      2000,
    )
  })

  test('is empty for the default view', () => {
    expect(formatSearch(DEFAULT_STATE)).toBe('')
  })

  test('is as short as the design promises', () => {
    const state = {
      ...DEFAULT_STATE,
      from: 24,
      to: 41,
      mode: 'window' as const,
      clock: 'reported' as const,
      layers: [...STATION_LAYERS, 'patrols' as const],
      country: 'ITA',
      view: { lng: 12.5, lat: 41.9, zoom: 5 },
    }
    expect(formatSearch(state)).toBe(
      '?from=2018-01&to=2019-06&clock=reported&layers=stations,patrols&country=ITA&view=12.5,41.9,5',
    )
  })
})

describe('an address as a state', () => {
  test('any query gives a state that can be written and read again', () => {
    checkProperty(
      fc.property(queries, (query) => {
        const state = parseSearch(query)
        expect(parseSearch(formatSearch(state))).toEqual(state)
        expect(state.from).toBeLessThanOrEqual(state.to)
        expect([...LAYERS]).toEqual(expect.arrayContaining([...state.layers]))
      }),
      2000,
    )
  })

  test('a broken parameter falls back alone', () => {
    expect(parseSearch('?from=2018-13&to=2019-06&clock=sundial&country=IT&layers=patrols')).toEqual({
      ...DEFAULT_STATE,
      to: 41,
      layers: ['patrols'],
    })
  })

  test('unknown parameters and prototype names change nothing', () => {
    expect(parseSearch('?utm_source=x&__proto__=y&constructor=z&layers=__proto__,toString')).toEqual(DEFAULT_STATE)
  })

  test('a window that runs backwards keeps its end', () => {
    expect(parseSearch('?from=2020-01&to=2018-01')).toMatchObject({ from: BEFORE, to: 24 })
  })

  test('a start of its own makes a window', () => {
    expect(parseSearch('?from=2018-01').mode).toBe('window')
    expect(parseSearch('?from=2018-01&mode=so-far').mode).toBe('window')
  })

  test('open ends can be said', () => {
    expect(parseSearch('?from=before&to=after')).toMatchObject({ from: BEFORE, to: AFTER })
  })

  test('no layers at all can be said', () => {
    expect(parseSearch('?layers=none').layers).toEqual([])
  })

  test('a country is found in small letters too', () => {
    expect(parseSearch('?country=ita').country).toBe('ITA')
  })

  test.each(['?record=../../etc', '?record=%3Cscript%3E', `?record=${'a'.repeat(81)}`])('%s opens nothing', (query) => {
    expect(parseSearch(query).record).toBeNull()
  })
})

test('a camera keeps in range and rounds once', () => {
  expect(roundCamera({ lng: 179.999, lat: -0.001, zoom: 99 })).toEqual({ lng: -180, lat: 0, zoom: 12 })
})
