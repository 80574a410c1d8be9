import { expect, test } from 'vitest'
import { createCountryView } from '../../../src/select/record/country-view.ts'
import { selectPart } from '../../../src/select/record/dataset-part.ts'
import { smallDataset, smallIndex } from '../../support/small-data.ts'

function viewOf(iso3: string) {
  return createCountryView(selectPart(smallDataset, iso3), smallIndex)
}

test('stations with the same answers stand together, unanswered ones last', () => {
  const groups = viewOf('ITA').stations.map(({ claims }) => claims.map(({ record }) => record.id))
  expect(groups).toEqual([
    ['ita-rome-qingtian', 'ita-florence-qingtian', 'ita-bolzano', 'ita-venice'],
    ['ita-prato-fuzhou'],
    ['ita-milan-qingtian', 'ita-milan-wenzhou', 'ita-prato-wenzhou', 'ita-sicily', 'ita-unplaced-1', 'ita-unplaced-2'],
  ])
})

test('each alleged station stands in exactly one group', () => {
  for (const { iso3 } of smallIndex.countries) {
    const ids = viewOf(iso3).stations.flatMap(({ claims }) => claims.map(({ record }) => record.id))
    const own = smallDataset.records.filter(({ kind, country }) => kind === 'station' && country === iso3)
    expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted())
  }
})

test('each answer of a country stands on its page', () => {
  for (const { iso3 } of smallIndex.countries) {
    const view = viewOf(iso3)
    const groups = [view.stations, view.sites, view.patrols, view.agreements, view.events, view.elsewhere].flat()
    const answers = [...groups.map((group) => group.answers), view.general]
    const shown = new Set(
      answers.flatMap(({ host, china, others }) => [...host, ...china, ...others].map((a) => a.ref.id)),
    )
    const own = smallDataset.records.filter(({ kind, country }) => kind === 'response' && country === iso3)
    for (const { id } of own) expect(shown).toContain(id)
  }
})

test('the answer of an embassy stands under China, that of a minister under the host', () => {
  const { general } = viewOf('ITA')
  expect(general.china.map(({ ref }) => ref.id)).toContain('resp-ita-embassy-2022-11-16')
  expect(general.host.map(({ ref }) => ref.id)).toContain('resp-ita-government-2022-12-07')
})

test('China’s newest denial stands before its newest other word', () => {})

test('a part of another country is refused', () => {
  expect(() => createCountryView(selectPart(smallDataset, null), smallIndex)).toThrow(
    '"null" is not a country of the index',
  )
})
