import { csvParse } from 'd3'
import { describe, expect, test } from 'vitest'
import { LAYERS } from '../../src/model/vocabulary.ts'
import { selectList } from '../../src/select/record/list.ts'
import { createFeature } from '../../src/select/record/record-row.ts'
import {
  formatCollection,
  formatTable,
  selectWithin,
  type TakenRecord,
  type Within,
} from '../../src/select/selection.ts'
import { parseSearch } from '../../src/state/url.ts'
import { smallDataset, smallIndex, smallRaw } from '../support/small-data.ts'

const NAMES = { locale: 'en', nameOf: (iso3: string) => iso3 }
const STATES = [
  '',
  '?to=2019-06',
  '?from=2022-09&clock=reported',
  `?layers=${LAYERS.join(',')}`,
  '?layers=events',
  '?layers=none',
]
const CREDIT = { version: '0.1.0', as_of: '2026-11-23', source: 'https://example.org/', licence: 'CC-BY-4.0' }

const byId = new Map(smallDataset.records.map((record) => [record.id, record]))

function take(search: string, within: Within = {}): readonly TakenRecord[] {
  return selectWithin(smallIndex, parseSearch(search), within).flatMap(({ record, certainty }) => {
    const found = byId.get(record.id)
    return found ? [{ record: found, certainty }] : []
  })
}

function rowsOf(search: string, within?: Within) {
  return csvParse(formatTable(take(search, within)))
}

describe.each(STATES)('the table of "%s"', (search) => {
  test('has a row for each entry of the list, answers included', () => {
    const list = selectList(smallIndex, parseSearch(search), NAMES)
    expect(rowsOf(search)).toHaveLength(list.reduce((sum, { records }) => sum + records.length, 0))
  })

  test('has the group of a country in the list where one country is asked for', () => {
    const group = selectList(smallIndex, parseSearch(search), NAMES).find(({ country }) => country === 'ITA')
    expect(rowsOf(search, { country: 'ITA' })).toHaveLength(group?.records.length ?? 0)
  })
})

test('a row says what kind of entry it is and how surely it falls into the window', () => {
  const [row] = rowsOf('?to=2019-06', { record: 'ita-prato-wenzhou' })
  expect(row).toMatchObject({ id: 'ita-prato-wenzhou', kind: 'station', country: 'ITA', in_window: 'possible' })
})

test('a feature is the one of the published file', () => {
  const { 'patrols.geojson': patrols, 'stations.geojson': stations, 'events.geojson': events } = smallRaw
  for (const feature of [...patrols.features, ...stations.features, ...events.features]) {
    const record = byId.get(feature.id)
    expect(record && createFeature(record)).toEqual(feature)
  }
})

test('the collection holds the same entries as the table, and says whose they are', () => {
  const collection = JSON.parse(formatCollection(take('?to=2019-06'), CREDIT))
  expect(collection.features).toHaveLength(rowsOf('?to=2019-06').length)
  expect(collection).toMatchObject({ type: 'FeatureCollection', credit: { licence: 'CC-BY-4.0' } })
})
