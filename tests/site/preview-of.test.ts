import { describe, expect, test } from 'vitest'
import { previewOf } from '../../src/site/preview-of.ts'
import { previewPath } from '../../src/state/paths.ts'
import { en } from '../support/english.ts'
import { smallIndex } from '../support/small-data.ts'

function preview(path: string) {
  return previewOf(path, smallIndex, en)
}

describe('the image of a page', () => {
  test('is its own for a country, and its country’s for a record', () => {
    expect(preview('country/italy/').path).toBe('preview/country/italy.png')
    expect(preview('record/patrol-ita-2016/')).toEqual(preview('country/italy/'))
  })

  test('is the world’s for every other page, and for a record of no country', () => {
    const { id } = smallIndex.records.find(({ country }) => country === null) ?? { id: '' }
    for (const path of ['', 'method/', 'country/nowhere/', `record/${id}/`]) {
      expect(preview(path).path).toBe(previewPath(null))
    }
  })

  test('has a path that no two countries share', () => {
    const paths = smallIndex.countries.map(({ slug }) => previewPath(slug))
    expect(new Set([...paths, previewPath(null)]).size).toBe(paths.length + 1)
  })
})

describe('its words', () => {
  test('say what is placed, what is not, and that it is alleged', () => {
    expect(preview('country/united-states/').alt).toBe(
      'Map: United States and its surroundings. 4 alleged stations (New York and Los Angeles), 1 of them in a dashed ring, as only the country is known. Alleged, not established. Data as of 23 November 2026.',
    )
    expect(preview('country/canada/').alt).toBe(
      'Map: Canada and its surroundings. 2 other alleged sites (Montreal and Brossard). Alleged, not established. Data as of 23 November 2026.',
    )
    expect(preview('country/brunei/').alt).toContain(
      '1 inferred entry, in a dashed ring, as only the country is known.',
    )
    expect(preview('country/fiji/').alt).toContain('No record has a place here.')
  })

  test('count the world and name what is in no list', () => {
    expect(preview('').alt).toMatch(
      /^Map: the world\. 25 alleged stations and 4 inferred entries, 5 of them in a dashed ring/,
    )
    expect(preview('').alt).toContain('Not on the map: 73 more alleged stations')
  })
})
