/** What an address asks for, against what there is; and what is said of the rest. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFTER, BEFORE } from '../../src/model/months.ts'
import { applyParameter, formatSearch, readAddress } from '../../src/state/url.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { NOISES } from '../support/noise.ts'
import { checkProperty } from '../support/property.ts'
import { smallIndex } from '../support/small-data.ts'

const read = (search: string) => readAddress(search, smallIndex)
const said = (search: string) => read(search).misunderstood.map(({ asked, nearest }) => [asked, nearest])

describe('a country', () => {
  test.each(['ITA', 'ita', 'Ita', 'IT', 'it', 'italy', 'Italy', ' Italy). '])('is understood as %j', (text) => {
    expect(read(`?country=${text}`)).toEqual({ state: { ...DEFAULT_STATE, country: 'ITA' }, misunderstood: [] })
  })

  test.each(['United Kingdom', 'united_kingdom', 'United+Kingdom', 'UK', 'gb'])('of two words: %j', (text) => {
    expect(read(`?country=${text}`).state.country).toBe('GBR')
  })

  test('that is none opens nothing, and the nearest is named', () => {
    expect(read('?country=Itlay').state.country).toBeNull()
    expect(said('?country=Itlay')).toEqual([['country=Itlay', 'country=ITA']])
    expect(said('?country=nehterlands')).toEqual([['country=nehterlands', 'country=NLD']])
    expect(said('?country=Atlantis')).toEqual([['country=Atlantis', null]])
    expect(said('?country=constructor')).toEqual([['country=constructor', null]])
  })
})

describe('a record', () => {
  test.each(['nld-amsterdam-qingtian', 'NLD-Amsterdam-Qingtian)', 'nld_amsterdam_qingtian', 'nld–amsterdam–qingtian'])(
    'is understood as %j',
    (text) => {
      expect(read(`?record=${text}`).state.record).toBe('nld-amsterdam-qingtian')
      expect(said(`?record=${text}`)).toEqual([])
    },
  )

  test.each(['nld-amsterdam-qingtan', 'nld-amsterdam-qing'])('that is none, %j, has a nearest one', (text) => {
    expect(read(`?record=${text}`).state.record).toBeNull()
    expect(said(`?record=${text}`)).toEqual([[`record=${text}`, 'record=nld-amsterdam-qingtian']])
  })
})

describe('a time', () => {
  test.each([
    ['from=2018', { from: 24 }],
    ['to=2018', { to: 35 }],
    ['to=2022', { to: 83 }],
    ['to=2018-05-14', { to: 28 }],
    ['from=2018-05-14', { from: 28 }],
    ['to=2018-5', { to: 28 }],
    ['to=2018/05', { to: 28 }],
    ['to=2018-05-14T12:00', { to: 28 }],
    ['from=2018~', { from: 24 }],
  ])('%s is a month', (query, expected) => {
    expect(read(`?${query}`).state).toMatchObject(expected)
    expect(said(`?${query}`)).toEqual([])
  })

  test('beyond the timeline is its end, and nothing is said', () => {
    expect(read('?from=1999&to=2035').state).toMatchObject({ from: BEFORE, to: AFTER })
    expect(read('?to=2015-12').state.to).toBe(0)
    expect(read('?from=2035-01').state.from).toBe(AFTER - 1)
    expect(said('?from=1999&to=2035')).toEqual([])
  })

  test('that is none is near to its year', () => {
    expect(said('?to=2018-13')).toEqual([['to=2018-13', 'to=2018-12']])
    expect(said('?from=2018-00')).toEqual([['from=2018-00', 'from=2018-01']])
    expect(said('?from=1999-13')).toEqual([['from=1999-13', 'from=before']])
    expect(said('?to=2035-13')).toEqual([['to=2035-13', 'to=after']])
    expect(said('?to=yesterday')).toEqual([['to=yesterday', null]])
  })

  test('that runs backwards keeps its end, and says so', () => {
    expect(read('?from=2020-01&to=2018-01').state).toMatchObject({ from: BEFORE, to: 24 })
    expect(said('?from=2020-01&to=2018-01')).toEqual([['from=2020-01', null]])
  })
})

describe('words', () => {
  test('that are none have a nearest one', () => {
    expect(said('?clock=reportd&mode=windw&projection=glob')).toEqual([
      ['clock=reportd', 'clock=reported'],
      ['mode=windw', 'mode=window'],
      ['projection=glob', 'projection=globe'],
    ])
    expect(said('?clock=sundial')).toEqual([['clock=sundial', null]])
  })

  test('of a list are understood one by one', () => {
    expect(read('?layers=patrol,sites+answers&layers=Stations').state.layers).toEqual([
      'fuzhou',
      'qingtian',
      'nantong',
      'wenzhou',
      'network-not-stated',
      'sites',
      'answers',
    ])
    expect(said('?layers=patrol,sites')).toEqual([['layers=patrol', 'layers=patrols']])
  })
})

describe('a parameter', () => {
  test.each([
    ['contry=ITA', 'country=ITA'],
    ['county=Italy', 'country=ITA'],
    ['layer=patrol', 'layers=patrols'],
    ['veiw=12.5,41.9,5', 'view=12.5,41.9,5'],
    ['recrod=nld-amsterdam-qingtian', 'record=nld-amsterdam-qingtian'],
    ['form=2018-05', 'from=2018-05'],
  ])('whose name is near is taken for ours: %s', (asked, nearest) => {
    expect(said(`?${asked}`)).toEqual([[asked, nearest]])
    expect(read(`?${asked}`).state).toEqual(DEFAULT_STATE)
  })

  test.each([
    'utm_source=x&utm_medium=y&utm_campaign=z&utm_content=ITA&utm_term=patrols',
    'fbclid=abc&gclid=abc&msclkid=abc&mc_cid=1&mc_eid=2&igshid=x&si=y&ref=z&ref_src=twsrc',
    'childId=frame-1&initialWidth=600&parentUrl=https%3A%2F%2Fx%2F%3Fcontry%3DITA&parentTitle=country',
    'amp_js_v=1&usqp=2&embed=true&secret=abc&lang=en&v=3&code=abc&form=contact&click=1',
    'country=&record=&to=&=x&&;',
    '__proto__=ITA&constructor=ITA&toString=x',
  ])('of others, or that asks for nothing, is not complained of: %s', (query) => {
    expect(read(`?${query}`)).toEqual({ state: DEFAULT_STATE, misunderstood: [] })
  })

  test('that comes nearest can be put into the view', () => {
    const { state } = read('?to=2018-05&country=Itlay')
    expect(formatSearch(applyParameter(state, 'country=ITA'))).toBe('?to=2018-05&country=ITA')
    expect(formatSearch(applyParameter(state, 'to=2019-01'))).toBe('?to=2019-01')
  })
})

test('noise is never complained of', () => {
  const search = '?from=2018-01&to=2019-06&clock=reported&layers=stations,patrols&country=ITA&view=12.5,-41.9,5'
  checkProperty(
    fc.property(fc.oneof(...Object.values(NOISES)), (addNoise) => {
      expect(said(addNoise(search))).toEqual([])
    }),
  )
})

test('any text is read, quickly, and what is quoted is short and shows all its signs', () => {
  checkProperty(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom('', 'country=', 'view=', 'to='),
      (text, name) => {
        for (const { asked } of read(`?${name}${text}`).misunderstood) {
          expect(asked.length).toBeLessThan(140)
          expect(asked).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        }
      },
    ),
    1000,
  )
  expect(said(`?country=${'.'.repeat(100_000)}x`)).toEqual([])
})
