/** Nothing of the data is lost between the files and what pages are made of. */
import { expect, test } from 'vitest'
import { packIndex, unpackIndex } from '../../src/model/index-codec.ts'
import { createCountryView } from '../../src/select/record/country-view.ts'
import { selectPart } from '../../src/select/record/dataset-part.ts'
import { createFeature } from '../../src/select/record/record-row.ts'
import { createRecordView } from '../../src/select/record/record-view.ts'
import { loadRaw, realDataset, realIndex } from '../support/real-data.ts'

function viewOf(iso3: string) {
  return createCountryView(selectPart(realDataset, iso3), realIndex)
}

test('the index comes through JSON unchanged', () => {
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(realIndex))))).toEqual(realIndex)
})

test('every record is in the part of its own country, or in that of the world', () => {
  for (const country of [null, ...realDataset.countries.map(({ iso3 }) => iso3)]) {
    const part = new Set(selectPart(realDataset, country).records.map(({ id }) => id))
    for (const record of realDataset.records) if (record.country === country) expect(part).toContain(record.id)
  }
})

test('every record can be viewed from the part of its country', () => {
  for (const country of new Set(realDataset.records.map((record) => record.country))) {
    const part = selectPart(realDataset, country)
    for (const { id } of realDataset.records.filter((record) => record.country === country)) {
      const { told } = createRecordView(part, realIndex, id)
      expect(told.sources, id).toHaveLength(told.record.sources.length)
    }
  }
})

test('each alleged station stands in exactly one group', () => {
  for (const { iso3 } of realIndex.countries) {
    const ids = viewOf(iso3).stations.flatMap(({ claims }) => claims.map(({ record }) => record.id))
    const own = realDataset.records.filter(({ kind, country }) => kind === 'station' && country === iso3)
    expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted())
  }
})

test('each answer of a country stands on its page', () => {
  for (const { iso3 } of realIndex.countries) {
    const view = viewOf(iso3)
    const groups = [
      view.stations,
      view.sites,
      view.centres,
      view.patrols,
      view.agreements,
      view.events,
      view.elsewhere,
    ].flat()
    const answers = [...groups.map((group) => group.answers), view.general]
    const shown = new Set(
      answers.flatMap(({ host, china, concerned, others }) =>
        [...host, ...china, ...concerned, ...others].map((a) => a.ref.id),
      ),
    )
    const own = realDataset.records.filter(({ kind, country }) => kind === 'response' && country === iso3)
    for (const { id } of own) expect(shown).toContain(id)
  }
})

test('each feature is the one of the file', () => {
  const records = new Map(realDataset.records.map((record) => [record.id, record]))
  const { 'patrols.geojson': patrols, 'stations.geojson': stations, 'events.geojson': events } = loadRaw()
  for (const feature of [...patrols.features, ...stations.features, ...events.features]) {
    const record = records.get(feature.id)
    expect(record && createFeature(record)).toEqual(feature)
  }
})
