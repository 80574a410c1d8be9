import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFTER, BEFORE, parseMonth } from '../../../src/model/months.ts'
import { revealRecord } from '../../../src/select/record/reveal.ts'
import { selectVisible } from '../../../src/select/time/visible.ts'
import { formatSearch, parseSearch } from '../../../src/state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../../src/state/view-state.ts'
import { records, states } from '../../support/arbitraries.ts'
import { checkProperty } from '../../support/property.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

/** The default view, in the window of these months. */
function windowState(from: string, to: string): ViewState {
  return { ...DEFAULT_STATE, mode: 'window', from: parseMonth(from) ?? BEFORE, to: parseMonth(to) ?? AFTER }
}

describe('opening a record', () => {
  test('shows it, whatever the state', () => {
    checkProperty(
      fc.property(states, fc.nat(smallIndex.records.length - 1), (state, at) => {
        const record = smallIndex.records[at] ?? smallRecord('patrol-ita-2016')
        const next = revealRecord(state, record)
        expect(selectVisible(smallIndex, next.state).map((visible) => visible.record.id)).toContain(record.id)
        expect(parseSearch(formatSearch(next.state))).toEqual(next.state)
      }),
      500,
    )
  })

  test('shows records with any span, and moves only where it must', () => {
    checkProperty(
      fc.property(states, records, (state, own) => {
        for (const record of own) {
          const index = { ...smallIndex, records: [record] }
          const wasThere = selectVisible(index, { ...state, layers: [record.layer] }).length > 0
          const next = revealRecord(state, record)
          expect(next.moved).toBe(!wasThere)
          expect(selectVisible(index, next.state)).toHaveLength(1)
        }
      }),
    )
  })

  test('widens the window no further than to its month', () => {
    const { state, moved } = revealRecord(windowState('2020-01', '2020-12'), smallRecord('patrol-ita-2016'))
    expect([state.from, state.to, moved]).toEqual([parseMonth('2016-05'), parseMonth('2020-12'), true])
  })

  test('says that it switched a layer on', () => {
    const without = { ...DEFAULT_STATE, layers: DEFAULT_STATE.layers.filter((layer) => layer !== 'patrols') }
    expect(revealRecord(without, smallRecord('patrol-ita-2016')).switched).toBe(true)
    expect(revealRecord(DEFAULT_STATE, smallRecord('patrol-ita-2016')).switched).toBe(false)
  })

  test('opens the end for what came after 2022', () => {
    const state = { ...DEFAULT_STATE, to: 40 }
    expect(revealRecord(state, smallRecord('resp-gbr-police-2023-06-06')).state.to).toBe(AFTER)
  })

  test('opens the start for what came before 2016', () => {
    const { state } = revealRecord(windowState('2020-01', '2020-12'), smallRecord('ev-fra-patrol-plan-2014-05'))
    expect([state.from, state.mode]).toEqual([BEFORE, 'window'])
  })

  test('leaves the window alone where the record is possibly in it', () => {
    const before = { ...DEFAULT_STATE, to: parseMonth('2019-06') ?? AFTER }
    expect(revealRecord(before, smallRecord('aut-vienna-qingtian'))).toEqual({
      state: before,
      moved: false,
      switched: false,
    })
  })

  test('switches its layer on', () => {
    const { state, moved } = revealRecord({ ...DEFAULT_STATE, layers: [] }, smallRecord('patrol-ita-2016'))
    expect([state.layers, moved]).toEqual([['patrols'], false])
  })
})
