/** The classes that the facts tell: they change when a country acts or speaks, or when an answer is coded otherwise. */
import { rollup } from 'd3'
import { describe, expect, test } from 'vitest'
import type { Clock } from '../../src/model/atlas-index.ts'
import { AFTER, parseMonth } from '../../src/model/months.ts'
import type { Posture } from '../../src/model/vocabulary.ts'
import { selectPosture, selectPostureSteps, selectPostures } from '../../src/select/answer/posture.ts'
import { realIndex } from '../support/real-data.ts'

/** Each country with an alleged station, the class that it is in by now, and the answer that decides. */
const CLASSES: readonly (readonly [iso3: string, posture: Posture, record: string | null])[] = [
  ['AGO', 'none', null],
  ['ARE', 'none', null],
  ['ARG', 'none', null],
  ['AUS', 'denied', 'resp-aus-intelligence-2023-02-13'],
  ['AUT', 'looking', 'resp-aut-government-2024-06'],
  ['BRA', 'none', null],
  ['BRN', 'none', null],
  ['CAN', 'looking', 'resp-can-government-2024-10'],
  ['CHL', 'looking', 'resp-chl-government-2022-10-28'],
  ['COL', 'none', null],
  ['CUB', 'none', null],
  ['CZE', 'reported-closed', 'resp-cze-government-2022-12-08'],
  ['DEU', 'ordered-closed', 'resp-deu-government-2022-11-03'],
  ['ECU', 'none', null],
  ['ESP', 'looking', 'resp-esp-government-2023-01-16'],
  ['FRA', 'ordered-closed', 'resp-fra-government-2025-07-stop'],
  ['GBR', 'ordered-closed', 'resp-gbr-government-2023-06-06'],
  ['GRC', 'none', null],
  ['HRV', 'denied', 'resp-hrv-government-2022-12-04'],
  ['HUN', 'denied', 'resp-hun-government-2022-10'],
  ['IRL', 'ordered-closed', 'resp-irl-government-2022-12-13'],
  ['ISR', 'looking', 'resp-isr-government-2022-12'],
  ['ITA', 'looking', 'resp-ita-government-2023-01-12'],
  ['JPN', 'looking', 'resp-jpn-government-2022-12-22'],
  ['KHM', 'none', null],
  ['KOR', 'looking', 'resp-kor-government-2022-12-25'],
  ['LSO', 'none', null],
  ['MDG', 'none', null],
  ['MNG', 'none', null],
  ['NGA', 'denied', 'resp-nga-police-2022-10-21'],
  ['NLD', 'reported-closed', 'resp-nld-government-2022-12-20'],
  ['NZL', 'ended', 'resp-nzl-government-2023'],
  ['PAN', 'none', null],
  ['PER', 'none', null],
  ['PRT', 'looking', 'resp-prt-prosecutors-2022-10-27'],
  ['ROU', 'denied', 'resp-rou-government-2022-12-05'],
  ['RUS', 'none', null],
  ['SRB', 'denied', 'resp-srb-government-2022-12-04'],
  ['SVK', 'looking', 'resp-svk-government-2022-12-01'],
  ['SWE', 'commented', 'resp-swe-government-2022-10'],
  ['TZA', 'denied', 'resp-tza-government-2022-10-20'],
  ['UKR', 'none', null],
  ['USA', 'criminal-case', 'resp-usa-plea-2024-12-18'],
  ['UZB', 'none', null],
  ['VNM', 'none', null],
  ['ZAF', 'silent', 'resp-zaf-police-cnn-2022-12'],
  ['ZMB', 'none', null],
]

describe('the class of each country with an alleged station', () => {
  test.each(CLASSES)('%s: %s by %s', (iso3, posture, record) => {
    expect(selectPosture(realIndex, iso3, { to: AFTER, clock: 'happened' })).toEqual({ posture, record })
  })

  test('is known of all of them', () => {
    const listed = realIndex.records.flatMap(({ kind, country }) => (kind === 'station' ? [country] : []))
    expect(new Set(CLASSES.map(([iso3]) => iso3))).toEqual(new Set(listed))
  })

  test('adds up', () => {
    const sums = rollup(
      CLASSES,
      (rows) => rows.length,
      ([, posture]) => posture,
    )
    expect(Object.fromEntries(sums)).toEqual({
      none: 20,
      looking: 10,
      denied: 7,
      'ordered-closed': 4,
      'reported-closed': 2,
      ended: 1,
      commented: 1,
      'criminal-case': 1,
      silent: 1,
    })
  })
})

/** The steps of a country as lines to read. */
function stepsOf(iso3: string, clock: Clock): readonly string[] {
  return selectPostureSteps(realIndex, iso3, clock).map(({ date, posture, record }) => `${date} ${posture}: ${record}`)
}

describe('over time', () => {
  test('United Kingdom: investigated, then told to close; on the day of the order its police had found nothing', () => {
    const steps = [
      '2022-10-27 looking: resp-gbr-police-2022-10-27',
      '2023-06-06 ordered-closed: resp-gbr-government-2023-06-06',
    ]
    expect(stepsOf('GBR', 'happened')).toEqual(steps)
    expect(stepsOf('GBR', 'reported')).toEqual(steps)
  })

  test('Netherlands: told to close within a week, said closed; the finding of one city’s police does not replace that', () => {
    const steps = [
      '2022-10-25 looking: resp-nld-government-2022-10-25',
      '2022-11-01 ordered-closed: resp-nld-government-2022-11-01',
      '2022-12-20 reported-closed: resp-nld-government-2022-12-20',
    ]
    expect(stepsOf('NLD', 'happened')).toEqual(steps)
    expect(stepsOf('NLD', 'reported')).toEqual(steps)
  })

  test('Canada: told to close, said closed, looked into again', () => {
    expect(stepsOf('CAN', 'happened')).toEqual([
      '2022-10 looking: resp-can-police-2022-10',
      '2022-11-29 ordered-closed: resp-can-government-2022-11-29',
      '2023-04-27 reported-closed: resp-can-government-2023-04-27',
      '2023-05-09 looking: resp-can-government-2023-05-09',
    ])
  })

  test('Canada, by what could be read: a word comes first, as no source tells of the police sooner', () => {
    expect(stepsOf('CAN', 'reported')).toEqual([
      '2022-11-15 commented: resp-can-government-2022-11-15',
      '2022-11-22 looking: resp-can-police-2022-11-22',
      '2022-12-02 ordered-closed: resp-can-government-2022-11-29',
      '2023-04-30 reported-closed: resp-can-government-2023-04-27',
      '2023-05-09 looking: resp-can-government-2023-05-09',
    ])
  })

  test('United States: a search, then a criminal case; a closing of some day of 2022 does not replace the search', () => {
    expect(stepsOf('USA', 'happened')).toEqual([
      '2022-10 looking: resp-usa-police-2022-10',
      '2023-04-17 criminal-case: resp-usa-arrest-2023-04-17',
    ])
  })

  test('United States, by what could be read: the search was known in January 2023', () => {
    expect(stepsOf('USA', 'reported')).toEqual([
      '2022-11-18 commented: resp-usa-fbi-2022-11-17',
      '2023-01-13 looking: resp-usa-police-2022-10',
      '2023-04-17 criminal-case: resp-usa-arrest-2023-04-17',
    ])
  })

  test.each<Clock>(['happened', 'reported'])('nothing is recorded before the first report, by what %s', (clock) => {
    expect([...selectPostures(realIndex, { to: parseMonth('2022-08') ?? AFTER, clock }).keys()]).toEqual([])
  })
})
