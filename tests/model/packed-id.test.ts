import { expect, test } from 'vitest'
import { restoreId, shortenId } from '../../src/model/packed-id.ts'
import { smallIndex } from '../support/small-data.ts'

const CANADA = { country: 'CAN', date: '2023-05-09' }

test.each([
  ['resp-can-government-2023-05-09', CANADA, 'resp-.government-*'],
  ['resp-can-government-2023-05-09-b', CANADA, 'resp-.government-*-b'],
  ['can-montreal', CANADA, '.montreal'],
  ['ev-110-overseas-2022-09-12', { country: null, date: '2022-09-12' }, 'ev-110-overseas-*'],
  ['patrol-ita-2016', { country: 'ITA', date: '2016-05-02/2016-05-13' }, 'patrol-.2016'],
  ['nld-amsterdam-qingtian', { country: 'NLD', date: null }, '.amsterdam-qingtian'],
  ['can-pecan-can-do-2023', { country: 'CAN', date: '2023' }, '.pecan-can-do-*'],
])('%s is shortened and restored', (id, owner, short) => {
  expect(shortenId(id, owner)).toBe(short)
  expect(restoreId(short, owner)).toBe(id)
})

test('no id holds a sign that stands for something', () => {
  for (const { id } of smallIndex.records) expect(id).toMatch(/^[a-z0-9-]+$/)
})
