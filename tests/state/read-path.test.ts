/** Paths at which nothing lies, and the pages that were meant. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listUnrecorded } from '../../src/model/iso-countries.ts'
import { PAGE_NAMES } from '../../src/state/paths.ts'
import { readPath } from '../../src/state/read-path.ts'
import { checkProperty } from '../support/property.ts'
import { smallDataset, smallIndex } from '../support/small-data.ts'

const { countries, records } = smallIndex
const places = {
  countries,
  records,
  removed: ['ita-turin'],
  lessons: smallDataset.lessons.map(({ id }) => id),
  pages: PAGE_NAMES,
}
const read = (path: string) => readPath(path, places)

describe('the same page', () => {
  test.each([
    ['country/Italy', 'country/italy/'],
    ['country/IT/', 'country/italy/'],
    ['country/ITA.', 'country/italy/'],
    ['/country//italy/', 'country/italy/'],
    ['country/italy/index.html', 'country/italy/'],
    ['country/italy.html', 'country/italy/'],
    ['country/United%20Kingdom', 'country/united-kingdom/'],
    ['country/uk', 'country/united-kingdom/'],
    ['COUNTRY/ITALY/', 'country/italy/'],
    ['country/italy/%E2%80%9D', 'country/italy/'],
    ['country%2Fitaly', 'country/italy/'],
    ['country/it%E2%80%8Baly', 'country/italy/'],
    ['record/NLD-Amsterdam-Qingtian)', 'record/nld-amsterdam-qingtian/'],
    ['record/nld_amsterdam_qingtian,', 'record/nld-amsterdam-qingtian/'],
    ['record/ITA-Turin', 'record/ita-turin/'],
    ['Method.', 'method/'],
    ['lessons/How-to-read).', 'lessons/how-to-read/'],
    ['lessons/how-to-read/Worksheet)', 'lessons/how-to-read/worksheet/'],
    ['embed/country/IT', 'embed/country/italy/'],
    ['Embed/', 'embed/'],
    ['embed/record/NLD-Amsterdam-Qingtian.', 'embed/record/nld-amsterdam-qingtian/'],
    ['%E2%80%9D', ''],
  ])('%s is %s', (path, expected) => {
    expect(read(path)).toEqual({ kind: 'same', path: expected })
  })
})

describe('a page that is near', () => {
  test.each([
    ['country/Itlay', 'country/italy/'],
    ['countries/italy', 'country/italy/'],
    ['italy', 'country/italy/'],
    ['ITA', 'country/italy/'],
    ['record/nld-amsterdam-qingtan', 'record/nld-amsterdam-qingtian/'],
    ['nld-amsterdam-qingtian', 'record/nld-amsterdam-qingtian/'],
    ['country/italy/nld-amsterdam-qingtian', 'record/nld-amsterdam-qingtian/'],
    ['cronology/', 'chronology/'],
    ['embed/italy', 'embed/country/italy/'],
  ])('of %s is %s', (path, expected) => {
    expect(read(path)).toEqual({ kind: 'near', path: expected })
  })
})

test.each([
  'country/atlantis/',
  'wp-login.php',
  'country/__proto__',
  'embed/method',
  'embed/record/ita-turin',
  'x/y/z',
])('%s is like nothing here', (path) => {
  expect(read(path)).toBeNull()
})

test('every page is the same as itself in capitals and with signs at its end', () => {
  const paths = [
    ...countries.map(({ slug }) => `country/${slug}/`),
    ...records.map(({ id }) => `record/${id}/`),
    ...places.lessons.map((id) => `lessons/${id}/`),
  ]
  for (const path of paths) {
    expect(read(path)).toEqual({ kind: 'same', path })
    expect(read(`/${path.toUpperCase().slice(0, -1)}).`)).toEqual({ kind: 'same', path })
  }
})

test('any text is read', () => {
  checkProperty(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath()), (path) => {
      const found = read(path)?.path ?? ''
      expect(found).toMatch(/^([a-z0-9-]+\/)*$/)
    }),
    500,
  )
})

describe('with the countries of which nothing is recorded behind the others', () => {
  const all = { ...places, countries: [...countries, ...listUnrecorded(countries)] }

  test.each([
    ['country/KEN/', 'country/kenya/'],
    ['country/ken/', 'country/kenya/'],
    ['country/KE', 'country/kenya/'],
    ['embed/country/KEN/', 'embed/country/kenya/'],
  ])('%s is %s', (path, expected) => {
    expect(readPath(path, all)).toEqual({ kind: 'same', path: expected })
  })

  test.each(['country/Itlay', 'country/itx', 'country/Autria', 'nld-amsterdam-qingtian', 'cronology/'])(
    '%s is near to what it was near to without them',
    (path) => {
      expect(readPath(path, all)).toEqual(read(path))
    },
  )
})
