import { expect, test } from 'vitest'
import { selectPart } from '../../../src/select/record/dataset-part.ts'
import { createRecordView } from '../../../src/select/record/record-view.ts'
import { smallDataset, smallIndex } from '../../support/small-data.ts'

function viewOf(id: string, country: string | null) {
  return createRecordView(selectPart(smallDataset, country), smallIndex, id)
}

test('a station of unknown opening may have started with its network’s launch, and is public with its report', () => {
  const { when } = viewOf('aut-vienna-qingtian', 'AUT')
  expect(when).toMatchObject({ date: null, closed: null, published: '2022-09-12' })
  expect(when.launch).toMatchObject({ date: '2018', own: true })
})

test('a station of unknown network may have started with the first launch of any', () => {
  expect(viewOf('ita-venice', 'ITA').when.launch).toMatchObject({ date: '2016', own: false })
})

test('a station of known opening needs no launch', () => {
  expect(viewOf('ita-prato-fuzhou', 'ITA').when).toMatchObject({ date: '2022-03', closed: '2022', launch: null })
})

test('a patrol is answered by the minister’s word that there will be none again', () => {
  const { answers, general } = viewOf('patrol-ita-2016', 'ITA')
  expect(answers.host.map(({ ref }) => ref.id)).toEqual(['resp-ita-government-2022-12-19'])
  expect(general.host).toEqual([])
})

test('the answers of a side stand in time order, whatever the order of the files', () => {
  const reversed = { ...smallDataset, records: smallDataset.records.toReversed() }
  for (const dataset of [smallDataset, reversed]) {
    const { answers } = createRecordView(selectPart(dataset, 'GBR'), smallIndex, 'gbr-glasgow-fuzhou')
    expect(answers.host.map(({ indexed }) => indexed.date)).toEqual(['2022-10-27', '2023-06-06', '2023-06-06'])
  }
})

test('a record is related to what the same disagreements are about, and not to itself', () => {
  const { disagreements, related } = viewOf('nld-amsterdam-qingtian', 'NLD')
  expect(disagreements.map(({ id }) => id)).toEqual(['dis-nld-networks'])
  expect(related.map(({ id }) => id)).toEqual(['nld-rotterdam-fuzhou'])
})

test('an article of no country is answered by a country', () => {
  const { answers } = viewOf('ev-cnn-2022-12-04', null)
  expect(answers.host.map(({ ref }) => ref.id)).toEqual(['resp-ita-government-cnn-2022-12'])
})

test('an answer about everything in a country says so', () => {
  expect(viewOf('resp-ita-government-2022-12-07', 'ITA').answered).toBe('country')
})

test('every record can be viewed from the part of its country', () => {
  for (const country of new Set(smallDataset.records.map((record) => record.country))) {
    const part = selectPart(smallDataset, country)
    for (const { id } of smallDataset.records.filter((record) => record.country === country)) {
      const { told } = createRecordView(part, smallIndex, id)
      expect(told.sources, id).toHaveLength(told.record.sources.length)
    }
  }
})

test('a record of another part is refused', () => {
  expect(() => viewOf('patrol-ita-2016', 'FRA')).toThrow('"patrol-ita-2016" is not in the part of "FRA"')
})
