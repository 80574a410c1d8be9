import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFTER, BEFORE } from '../../src/model/months.ts'
import {
  closePanel,
  includeMonths,
  openCountry,
  openRecord,
  setFrom,
  setLayers,
  setMode,
  setTo,
  setView,
  shiftWindow,
} from '../../src/state/actions.ts'
import { formatSearch, parseSearch } from '../../src/state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../src/state/view-state.ts'
import { states } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'

const months = fc.integer({ min: BEFORE - 20, max: AFTER + 20 })

const ACTIONS: Record<string, (state: ViewState, month: number) => ViewState> = {
  setFrom,
  setTo,
  shiftWindow,
  soFar: (state) => setMode(state, 'so-far'),
  window: (state) => setMode(state, 'window'),
}

describe('whatever a reader does with the timeline', () => {
  test.each(Object.entries(ACTIONS))('%s leaves a window that an address can say', (_, act) => {
    checkProperty(
      fc.property(states, months, (state, month) => {
        const next = act(state, month)
        expect(next.from).toBeLessThanOrEqual(next.to)
        expect(parseSearch(formatSearch(next))).toEqual(next)
      }),
    )
  })

  test('moving the window keeps its length', () => {
    checkProperty(
      fc.property(states, months, (state, month) => {
        const next = shiftWindow(state, month)
        expect(next.to - next.from).toBe(state.to - state.from)
      }),
    )
  })

  test('widening it loses no month', () => {
    checkProperty(
      fc.property(states, fc.integer({ min: 0, max: 83 }), (state, month) => {
        const next = includeMonths(state, month, month)
        expect(next.from).toBeLessThanOrEqual(Math.min(state.from, month))
        expect(next.to).toBeGreaterThanOrEqual(Math.max(state.to, month))
      }),
    )
  })
})

describe('the two modes', () => {
  test('so far pins the start', () => {
    expect(setMode({ ...DEFAULT_STATE, mode: 'window', from: 24 }, 'so-far')).toMatchObject({ from: BEFORE })
  })

  test('a moved start makes a window', () => {
    expect(setFrom(DEFAULT_STATE, 24)).toMatchObject({ from: 24, mode: 'window' })
  })
})

describe('what is opened', () => {
  test('is one thing at a time', () => {
    const opened = openRecord(openCountry(DEFAULT_STATE, 'ITA'), 'patrol-ita-2016')
    expect([opened.country, opened.record]).toEqual([null, 'patrol-ita-2016'])
    expect(openCountry(opened, 'ITA').record).toBeNull()
  })

  test('lets the map look at it, wherever it looked before', () => {
    const moved = { ...DEFAULT_STATE, view: { lng: 1, lat: 2, zoom: 3 } }
    expect(openCountry(moved, 'ITA').view).toBeNull()
    expect(openRecord(moved, 'ita-2016-05-patrol').view).toBeNull()
  })

  test('closes without a trace', () => {
    expect(closePanel(openCountry(DEFAULT_STATE, 'ITA'), null)).toEqual(DEFAULT_STATE)
  })

  test('closes on what the reader saw before, or has moved the map to since', () => {
    const [before, since] = [
      { lng: 1, lat: 2, zoom: 3 },
      { lng: 4, lat: 5, zoom: 6 },
    ]
    const opened = openCountry({ ...DEFAULT_STATE, view: before }, 'ITA')
    expect(closePanel(opened, before).view).toEqual(before)
    expect(closePanel(setView(opened, since), before).view).toEqual(since)
  })
})

test('layers stay in the order of the legend', () => {
  const state = setLayers({ ...DEFAULT_STATE, layers: ['patrols'] }, ['events', 'fuzhou'], true)
  expect(state.layers).toEqual(['fuzhou', 'patrols', 'events'])
  expect(setLayers(state, ['patrols'], false).layers).toEqual(['fuzhou', 'events'])
})
