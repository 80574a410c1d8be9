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
