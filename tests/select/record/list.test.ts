import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAYERS, STATION_LAYERS } from '../../../src/model/vocabulary.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { type CountryRecords, selectList } from '../../../src/select/record/list.ts'
import { timeIndexOf } from '../../../src/select/time/time-index.ts'
import { selectVisible } from '../../../src/select/time/visible.ts'
import { DEFAULT_STATE, type ViewState } from '../../../src/state/view-state.ts'
import { states } from '../../support/arbitraries.ts'
import { checkProperty } from '../../support/property.ts'
import { smallIndex } from '../../support/small-data.ts'

const NAMES = { locale: 'en', nameOf: (iso3: string) => iso3 }
const EVERYTHING: ViewState = { ...DEFAULT_STATE, layers: LAYERS }

function idsOf(groups: readonly CountryRecords[]): string[] {
  return groups.flatMap(({ records }) => records.map(({ record }) => record.id)).sort()
}

/** The ids of the dots that the map shows: those of the scene that the selection lets through. */
function dotsOf(state: ViewState): string[] {
  const visible = new Set(selectVisible(smallIndex, state).map(({ record }) => record.id))
  const dots = selectScene(smallIndex, state.layers).flatMap((place) => place.dots.map(({ id }) => id))
  return [...new Set(dots)].filter((id) => visible.has(id)).sort()
}

describe('the list', () => {
  test('equals the map: it holds each dot once, and beside them only what has no place', () => {
    const placeless = new Set(smallIndex.records.filter(({ places }) => places.length === 0).map(({ id }) => id))
    checkProperty(
      fc.property(states, (state) => {
        const ids = idsOf(selectList(smallIndex, state, NAMES))
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter((id) => !placeless.has(id))).toEqual(dotsOf(state))
      }),
      400,
    )
  })

  test('holds as many records as there are certain and possible ones in the layers that are on', () => {
    checkProperty(
      fc.property(states, (state) => {
        const counts = timeIndexOf(smallIndex, state.clock).countsAt(state)
        const dots = state.layers.map((layer) => counts[layer].certain + counts[layer].possible)
        expect(idsOf(selectList(smallIndex, state, NAMES))).toHaveLength(dots.reduce((a, b) => a + b, 0))
      }),
      1000,
    )
  })

  test('is grouped by country, each once, those of no country last', () => {
    const countries = selectList(smallIndex, EVERYTHING, NAMES).map(({ country }) => country)
    expect(new Set(countries).size).toBe(countries.length)
    expect(countries.at(-1)).toBeNull()
  })

  test('sorts countries by their names in the language of the reader', () => {
    const names = new Map([
      ['AUT', 'Österreich'],
      ['NLD', 'Niederlande'],
      ['ITA', 'Zypern'],
    ])
    const groups = selectList(smallIndex, EVERYTHING, { locale: 'de', nameOf: (iso3) => names.get(iso3) ?? 'A' })
    expect(groups.slice(-4).map(({ country }) => country)).toEqual(['NLD', 'AUT', 'ITA', null])
  })

  test('holds all eleven alleged stations of Italy and its four patrol rounds, in this order', () => {
    const italy = selectList(smallIndex, DEFAULT_STATE, NAMES).find(({ country }) => country === 'ITA')
    const kinds = italy?.records.map(({ record }) => record.kind).filter((kind) => kind !== 'response')
    expect(kinds).toEqual([...Array(11).fill('station'), ...Array(4).fill('patrol')])
    const patrols = italy?.records.filter(({ record }) => record.kind === 'patrol').map(({ record }) => record.id)
    expect(patrols).toEqual(['patrol-ita-2016', 'patrol-ita-2017', 'patrol-ita-2018', 'patrol-ita-2019'])
  })
})

describe('the counts of the legend', () => {
  test('count the alleged stations of each network', () => {
    const counts = timeIndexOf(smallIndex, EVERYTHING.clock).countsAt(EVERYTHING)
    expect(Object.fromEntries(STATION_LAYERS.map((layer) => [layer, counts[layer]]))).toEqual({
      fuzhou: { certain: 8, possible: 0 },
      qingtian: { certain: 6, possible: 0 },
      nantong: { certain: 2, possible: 0 },
      wenzhou: { certain: 4, possible: 0 },
      'network-not-stated': { certain: 9, possible: 0 },
    })
  })
})
