import { expect, test } from 'vitest'
import { spanOfDate } from '../../../src/model/happened-clock.ts'
import { byHappening } from '../../../src/select/record/country-rows.ts'
import { smallRecord } from '../../support/small-data.ts'

const RECORD = smallRecord('resp-gbr-police-2022-10-27')

test('what happened stands in time order; of what may have begun on one day the better known comes first', () => {
  const dates = ['2022', '2022-01-05', '2021-12', '2022-01', '2022-01-01']
  const records = dates.map((date) => ({ ...RECORD, date, spans: { ...RECORD.spans, happened: spanOfDate(date) } }))
  expect(records.sort(byHappening).map(({ date }) => date)).toEqual([
    '2021-12',
    '2022-01-01',
    '2022-01',
    '2022',
    '2022-01-05',
  ])
})
