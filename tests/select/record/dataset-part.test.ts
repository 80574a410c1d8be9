import { expect, test } from 'vitest'
import { selectPart } from '../../../src/select/record/dataset-part.ts'
import { smallDataset } from '../../support/small-data.ts'

const italy = selectPart(smallDataset, 'ITA')
const ids = new Set(italy.records.map(({ id }) => id))

test('a part holds every record of its country', () => {
  const own = smallDataset.records.filter(({ country }) => country === 'ITA')
  for (const { id } of own) expect(ids).toContain(id)
})

test('a part holds what its records name and what names them', () => {
  expect(ids).toContain('ev-cnn-2022-12-04')
  expect(ids).toContain('ev-pilots-2016')
})

test('a part holds China’s general answers, and no other country’s', () => {
  expect(ids).toContain('resp-world-mfa-2022-10-27')
  const foreign = italy.records.filter(
    ({ country, kind }) => kind === 'response' && country !== 'ITA' && country !== null,
  )
  expect(foreign).toEqual([])
})

test('every source of a part’s records, counts and disagreements is in it', () => {
  const sources = new Set(italy.sources.map(({ id }) => id))
  const rows = [...italy.records, ...italy.counts, ...italy.disagreements.flatMap(({ versions }) => versions)]
  for (const row of rows) for (const id of row.sources) expect(sources).toContain(id)
})

test('a country has the patrols in which its officers take part', () => {
  const serbia = selectPart(smallDataset, 'SRB')
  expect(serbia.records.map(({ id }) => id)).toContain('patrol-chn-srb-2024')
})

test('a part survives the way through JSON', () => {
  expect(JSON.parse(JSON.stringify(italy))).toEqual(italy)
})

test('every record is in the part of its own country, or in that of the world', () => {
  for (const country of [null, ...smallDataset.countries.map(({ iso3 }) => iso3)]) {
    const part = new Set(selectPart(smallDataset, country).records.map(({ id }) => id))
    for (const record of smallDataset.records) if (record.country === country) expect(part).toContain(record.id)
  }
})

test('a part holds what is disagreed about its country, though about no record of its own', () => {
  const [entry] = smallDataset.disagreements.filter(({ id }) => id === 'dis-europe-total')
  if (!entry) throw new Error('no dis-europe-total in tests/small/')
  const dataset = { ...smallDataset, disagreements: [{ ...entry, countries: ['NLD'] }] }
  const held = (iso3: string | null) => selectPart(dataset, iso3).disagreements.map(({ id }) => id)
  expect([held('NLD'), held(null), held('ITA')]).toEqual([['dis-europe-total'], ['dis-europe-total'], []])
})
