/** The postures that the facts tell: they change when a country acts, or when an act is coded otherwise. */
import { describe, expect, test } from 'vitest'
import type { Clock } from '../../src/model/atlas-index.ts'
import { AFTER, parseMonth } from '../../src/model/months.ts'
import { selectPosture, selectPostureSteps, selectPostures } from '../../src/select/answer/posture.ts'
import { realIndex, realRecord } from '../support/real-data.ts'

/** The steps of a country as lines to read. */
function stepsOf(iso3: string, clock: Clock = 'happened') {
  return selectPostureSteps(realIndex, iso3, clock).map(
    ({ date, posture, conflicting, record }) => `${date} ${posture}${conflicting ? ' (conflicting)' : ''}: ${record}`,
  )
}

describe('the postures that the facts tell', () => {
  test('United Kingdom: an order to close beside a finding of nothing unlawful', () => {
    expect(stepsOf('GBR')).toEqual([
      '2022-10-27 looking: resp-gbr-police-2022-10-27',
      '2023-06-06 ordered-closed (conflicting): resp-gbr-government-2023-06-06',
    ])
  })

  test('Canada: said to be shut, still investigated the day after, said to be shut again', () => {
    expect(stepsOf('CAN')).toEqual([
      '2022-10 looking: resp-can-police-2022-10',
      '2023-03-02 reported-closed: resp-can-police-2023-03-02',
      '2023-03-09 looking: resp-can-police-2023-03-09',
      '2023-04-27 reported-closed: resp-can-government-2023-04-27',
      '2023-04-28 looking (conflicting): resp-can-police-2023-04-28',
      '2023-06 reported-closed: resp-can-police-2023-06',
    ])
  })

  test('Germany: an order to close, and no office known to the police', () => {
    expect(stepsOf('DEU').at(-1)).toBe('2022-11 ordered-closed (conflicting): resp-deu-police-2022-11')
  })

  test('Netherlands and Ireland: closing ordered', () => {
    expect(stepsOf('NLD')).toEqual([
      '2022-10-25 looking: resp-nld-government-2022-10-25',
      '2022-11-01 ordered-closed: resp-nld-government-2022-11-01',
      '2022-12-20 reported-closed: resp-nld-government-2022-12-20',
    ])
    expect(stepsOf('IRL')).toEqual(['2022-10 ordered-closed: resp-irl-government-2022-10'])
  })

  test('United States: charges come after the inquiry and the closing', () => {
    expect(stepsOf('USA')).toEqual([
      '2022-10 looking: resp-usa-police-2022-10',
      '2022 reported-closed: resp-usa-closed-2022',
      '2023-04-17 charges: resp-usa-charge-2023-04-17',
    ])
  })

  test('United States: the verdict that only weak pages tell is not the act shown', () => {
    expect(realRecord('resp-usa-verdict-2026-05').attested).toBe('weak')
    expect(selectPosture(realIndex, 'USA', { to: AFTER, clock: 'happened' }).record).toBe('resp-usa-plea-2024-12-18')
  })

  test('Korea: an indictment about food hygiene is no charge concerning a station', () => {
    expect(stepsOf('KOR')).toEqual(['2022-12 looking: resp-kor-police-2022-12'])
  })

  test('Czechia: a closing of 8 December outweighs an inquiry of some day in December', () => {
    expect(stepsOf('CZE')).toEqual(['2022-12-08 reported-closed: resp-cze-government-2022-12-08'])
  })
})

test('there are none before the first report, but for a denial of South African police of 2018', () => {
  const postures = selectPostures(realIndex, { to: parseMonth('2022-08') ?? AFTER, clock: 'happened' })
  expect([...postures.keys()]).toEqual(['ZAF'])
})
