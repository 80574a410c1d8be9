import { describe, expect, test } from 'vitest'
import { networkLaunches, spanOfStation } from '../../src/model/happened-clock.ts'
import { parseInterval } from '../../src/model/interval.ts'
import { UNKNOWN_SPAN } from '../../src/model/span.ts'
import { dayOf } from '../support/days.ts'
import { smallDataset } from '../support/small-data.ts'

const LISTED = parseInterval('2022-09-12')
const LAUNCH = dayOf('2018-01-01')

/** A station with an opening and a closing; the other fields tell nothing about its time. */
function stationOf(opened: string | null, closed: string | null) {
  return { opened, closed } as Parameters<typeof spanOfStation>[0]
}

describe('the time of a station', () => {
  test('of unknown opening begins between the launch of its network and its listing', () => {
    expect(spanOfStation(stationOf(null, null), LAUNCH, LISTED)).toEqual({
      startMin: LAUNCH,
      startMax: dayOf('2022-09-12'),
      endMin: null,
      endMax: null,
    })
  })

  test('of unknown opening and launch may have begun at any time before its listing', () => {
    expect(spanOfStation(stationOf(null, null), null, LISTED).startMin).toBe(-Infinity)
  })

  test('takes its own opening over the launch of its network', () => {
    expect(spanOfStation(stationOf('2016-05', null), LAUNCH, LISTED)).toMatchObject({
      startMin: dayOf('2016-05-01'),
      startMax: dayOf('2016-05-31'),
    })
  })

  test('of an opening known to a year has begun at the latest when it was listed', () => {
    expect(spanOfStation(stationOf('2022', null), LAUNCH, LISTED).startMax).toBe(dayOf('2022-09-12'))
  })

  test('had begun by its closing', () => {
    expect(spanOfStation(stationOf(null, '2022-06-30'), LAUNCH, LISTED).startMax).toBe(dayOf('2022-06-30'))
  })

  test('ends within its closing date', () => {
    expect(spanOfStation(stationOf('2018-06', '2022'), LAUNCH, LISTED)).toMatchObject({
      endMin: dayOf('2022-01-02'),
      endMax: dayOf('2023-01-01'),
    })
  })

  test('is unknown where neither opening nor listing is known', () => {
    expect(spanOfStation(stationOf(null, '2022'), null, null)).toEqual(UNKNOWN_SPAN)
  })
})

test('the launches are those of the facts, and where no network is stated the first of them', () => {
  const launches = networkLaunches(smallDataset)
  expect(Object.fromEntries(launches)).toEqual({
    fuzhou: dayOf('2022-01-10'),
    qingtian: dayOf('2018-01-01'),
    nantong: dayOf('2016-01-01'),
    wenzhou: dayOf('2016-01-01'),
    null: dayOf('2016-01-01'),
  })
})
