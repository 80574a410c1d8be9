import { csvParse } from 'd3'
import { expect, test } from 'vitest'
import { createDownloads, listDownloads } from '../../src/site/downloads.ts'
import { english } from '../support/english.ts'
import { smallDataset, smallRaw } from '../support/small-data.ts'

const raw = smallRaw
const downloads = await createDownloads(smallDataset, raw, english)

function table(name: string): readonly Record<string, string | undefined>[] {
  return csvParse(String(downloads.get(`data/latest/${name}`) ?? ''))
}

test('each table has as many rows as the facts', () => {
  const rows = new Map(listDownloads(smallDataset, raw).map(({ path, rows: n }) => [path.split('/').at(-1), n]))
  expect(rows.get('stations.csv')).toBe(raw['stations.geojson'].features.length)
  expect(rows.get('responses.geojson')).toBe(raw['responses.geojson'].features.length)
  expect(rows.get('sources.csv')).toBe(raw['sources.json'].length)
  expect(table('events.csv')).toHaveLength(raw['events.geojson'].features.length)
})

test('a row of a table carries the record’s fields and its place', () => {
  const row = table('stations.csv').find(({ id }) => id === 'nld-rotterdam-fuzhou')
  expect(row).toMatchObject({ country: 'NLD', network: 'fuzhou', longitude: '4.48', latitude: '51.92', closed: '2022' })
  expect(row?.sources?.split('; ')).toEqual(
    raw['stations.geojson'].features.find(({ id }) => id === row?.id)?.properties.sources,
  )
})

test('a patrol round keeps all its places', () => {
  const row = table('patrols.csv').find(({ id }) => id === 'patrol-ita-2016')
  expect(row?.positions?.split('; ')).toHaveLength(2)
  expect(row?.longitude).toBe('')
})

test('a source keeps its dates as EDTF and what is weak about it', () => {
  const row = table('sources.csv').find(({ id }) => id === 'a2z-2026')
  expect(row).toMatchObject({ issued: '2026', accessed: '2026-11-23', quality: 'low: rewritten summary' })
})

test('GeoJSON is published whole', () => {
  const file = JSON.parse(String(downloads.get('data/latest/stations.geojson') ?? ''))
  expect(file.features).toHaveLength(raw['stations.geojson'].features.length)
})

test('the publisher’s settings are not published as data', () => {
  expect([...downloads.keys()].filter((path) => /latest\/(publisher|release)/.test(path))).toEqual([])
})
