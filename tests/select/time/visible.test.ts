import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clock } from '../../../src/model/atlas-index.ts'
import { AFTER, BEFORE, parseMonth } from '../../../src/model/months.ts'
import { LAYERS } from '../../../src/model/vocabulary.ts'
import { selectCertainty, selectVisible } from '../../../src/select/time/visible.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'
import { indexOf, records, states } from '../../support/arbitraries.ts'
import { checkProperty } from '../../support/property.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

/** How a record stands so far, at the end of a month. */
function standingAt(id: string, month: string, clock: Clock = 'happened') {
  return selectCertainty(smallRecord(id), { from: BEFORE, to: parseMonth(month) ?? AFTER, clock })
}

/** How it stands in the window of one month. */
function standingIn(id: string, month: string) {
  const at = parseMonth(month) ?? AFTER
  return selectCertainty(smallRecord(id), { from: at, to: at, clock: 'happened' })
}

/** Whether its closing is on record by the end of a month. */
function isEndedAt(id: string, month: string) {
  const question = { ...DEFAULT_STATE, to: parseMonth(month) ?? AFTER }
  return selectVisible(smallIndex, question).find(({ record }) => record.id === id)?.ended
}

describe('the Vienna station', () => {
  const id = 'aut-vienna-qingtian'

  test('is not there before its network was launched', () => {
    expect(standingAt(id, '2017-12')).toBeNull()
  })

  test.each(['2018-01', '2019-06', '2022-08'])('is an outline in %s, before it was listed', (month) => {
    expect(standingAt(id, month)).toBe('possible')
  })

  test.each(['2022-09', '2022-12', 'after'])('is filled in %s, after it was listed', (month) => {
    expect(standingAt(id, month)).toBe('certain')
  })

  test('is absent from the public clock until September 2022', () => {
    expect(['2018-01', '2022-08', '2022-09'].map((month) => standingAt(id, month, 'reported'))).toEqual([
      null,
      null,
      'certain',
    ])
  })

  test('has no end on record', () => {
    expect(isEndedAt(id, 'after')).toBe(false)
  })
})

describe('the patrols', () => {
  const ROUNDS = ['patrol-ita-2016', 'patrol-ita-2017', 'patrol-ita-2018', 'patrol-hrv-2018', 'patrol-hrv-2019']
  const LATER = ['patrol-srb-2019', 'patrol-ita-2019']

  /** The rounds of these that are there by the end of a month. */
  function roundsBy(month: string) {
    return [...ROUNDS, ...LATER].filter((id) => standingAt(id, month) === 'certain')
  }

  test.each([
    ['2016-04', 0],
    ['2016-05', 1],
    ['2017-06', 2],
    ['2018-05', 3],
    ['2018-07', 4],
    ['2019-07', 5],
    ['2019-09', 6],
    ['2019-11', 7],
  ])('by %s there have been %i rounds in Rome, Zagreb and Belgrade', (month, count) => {
    expect(roundsBy(month)).toEqual([...ROUNDS, ...LATER].slice(0, count))
  })

  test.each([
    ['patrol-ita-2016', '2016-05'],
    ['patrol-hrv-2018', '2018-07'],
    ['patrol-srb-2019', '2019-09'],
    ['patrol-srb-2019', '2019-10'],
  ])('%s belongs to %s', (id, month) => {
    expect(standingIn(id, month)).toBe('certain')
  })

  test('a round belongs to no month after its end', () => {
    expect([standingIn('patrol-ita-2016', '2016-06'), standingIn('patrol-srb-2019', '2019-11')]).toEqual([null, null])
  })

  test('a round whose end is known to a month may last to the end of that month', () => {
    expect([standingIn('patrol-hrv-2018', '2018-08'), standingIn('patrol-hrv-2018', '2018-09')]).toEqual([
      'possible',
      null,
    ])
  })
})

describe('New York', () => {
  const STEPS = [
    'resp-usa-police-2022-10',
    'resp-usa-closed-2022',
    'resp-usa-charge-2023-04-17',
    'resp-usa-plea-2024-12-18',
  ]

  test('has its inquiry, closing, charges and plea in this order', () => {
    const days = STEPS.map((id) => smallRecord(id).spans.happened.startMax)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(new Set(days).size).toBe(STEPS.length)
  })

  test('has its charges after 2022 only', () => {
    expect([standingAt('resp-usa-charge-2023-04-17', '2022-12'), standingAt('resp-usa-charge-2023-04-17', '')]).toEqual(
      [null, 'certain'],
    )
  })

  test('opened in 2022: possible from January, certain when it was listed', () => {
    expect(['2021-12', '2022-01', '2022-09'].map((month) => standingAt('usa-new-york-fuzhou', month))).toEqual([
      null,
      'possible',
      'certain',
    ])
  })

  test('closed in 2022: said of the year as a whole, not of a month in it', () => {
    expect([isEndedAt('usa-new-york-fuzhou', '2022-11'), isEndedAt('usa-new-york-fuzhou', '2022-12')]).toEqual([
      false,
      true,
    ])
  })
})

test.each(['~', '?'])('a closing dated 2022-12%s is not sure within its own month', (doubt) => {
  const record = { ...smallRecord('cze-prague-fuzhou'), closed: `2022-12${doubt}` }
  const isEndedBy = (to: number) =>
    selectVisible({ ...smallIndex, records: [record] }, { ...DEFAULT_STATE, to }).map(({ ended }) => ended)
  expect([isEndedBy(AFTER - 1), isEndedBy(AFTER)]).toEqual([[false], [true]])
})

describe('a selection', () => {
  test('holds only layers that are on', () => {
    checkProperty(
      fc.property(records, states, (own, state) => {
        for (const { record } of selectVisible(indexOf(own), state)) expect(state.layers).toContain(record.layer)
      }),
      100,
    )
  })

  test('never loses a record when its window is widened', () => {
    checkProperty(
      fc.property(states, fc.nat(84), fc.nat(84), (state, earlier, later) => {
        const wider = {
          ...state,
          from: Math.max(BEFORE, state.from - earlier),
          to: Math.min(AFTER, state.to + later),
        }
        const kept = new Set(selectVisible(smallIndex, wider).map(({ record }) => record.id))
        for (const { record } of selectVisible(smallIndex, state)) expect(kept).toContain(record.id)
      }),
      200,
    )
  })

  test('of all time with all layers is everything, and certain of having been at some time', () => {
    const all = selectVisible(smallIndex, { ...DEFAULT_STATE, layers: LAYERS })
    expect(all.map(({ record }) => record.id)).toEqual(smallIndex.records.map(({ id }) => id))
    expect(all.every(({ certainty }) => certainty === 'certain')).toBe(true)
  })
})
