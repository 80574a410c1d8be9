import { expect, test } from 'vitest'
import { createCountryPictures } from '../../src/site/country-picture.ts'
import { smallIndex, smallRecord } from '../support/small-data.ts'

const createPicture = createCountryPictures(smallIndex, { size: { width: 600, height: 400 }, scale: 1 })
const prato = smallRecord('ita-prato-fuzhou')
const patrol = smallRecord('patrol-ita-2016')

function selectedIn(marked: Parameters<typeof createPicture>[1]): readonly string[] {
  const dots = createPicture('ITA', marked).places.flatMap((place) => place.dots)
  return dots.filter(({ selected }) => selected).map(({ id }) => id)
}

test('a record is marked in the picture of its country, wherever it has a dot, and nothing else is', () => {
  expect(selectedIn(null)).toEqual([])
  expect(selectedIn(prato)).toEqual(['ita-prato-fuzhou'])
  expect(new Set(selectedIn(patrol))).toEqual(new Set(['patrol-ita-2016']))
  expect(selectedIn(null)).toEqual([])
})

test('the dots of a country are laid out once for all of its records', () => {
  const [plain, marked] = [createPicture('ITA', null), createPicture('ITA', prato)]
  const shared = marked.places.filter((place) => plain.places.includes(place))
  expect(shared).toHaveLength(plain.places.length - 1)
})
