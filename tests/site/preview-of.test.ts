import { describe, expect, test } from 'vitest'
import { selectCoverage } from '../../src/select/time/coverage.ts'
import { previewOf } from '../../src/site/preview-of.ts'
import { previewPath } from '../../src/state/paths.ts'
import { en } from '../support/english.ts'
import { realIndex } from '../support/real-data.ts'

function preview(path: string) {
  return previewOf(path, realIndex, en)
}

describe('the image of a page', () => {
  test('is its own for a country, and its country’s for a record', () => {
    expect(preview('country/italy/').path).toBe('preview/country/italy.png')
    expect(preview('record/patrol-ita-2016/')).toEqual(preview('country/italy/'))
  })

  test('is the world’s for every other page, and for a record of no country', () => {
    const { id } = realIndex.records.find(({ country }) => country === null) ?? { id: '' }
    for (const path of ['', 'method/', 'country/nowhere/', `record/${id}/`]) {
      expect(preview(path).path).toBe(previewPath(null))
    }
  })

  test('has a path that no two countries share', () => {
    const paths = realIndex.countries.map(({ slug }) => previewPath(slug))
    expect(new Set([...paths, previewPath(null)]).size).toBe(paths.length + 1)
  })
})

describe('its words', () => {
  test('say what is placed, what is not, and that it is alleged', () => {
    expect(preview('country/canada/').alt).toBe(
      `Map: Canada and its surroundings. 5 alleged stations (Markham, Toronto and Vancouver), 1 of them in a dashed ring, as only the country is known. 2 other alleged sites (Montreal and Brossard). Alleged, not established. Data as of ${en.date(realIndex.asOf)}.`,
    )
    expect(preview('country/brunei/').alt).toContain(
      '1 alleged station, in a dashed ring, as only the country is known.',
    )
    const placed = new Set(realIndex.places.map(({ country }) => country))
    const empty = realIndex.countries.find(({ iso3 }) => !placed.has(iso3))
    expect(preview(`country/${empty?.slug}/`).alt).toContain('No record has a place here.')
  })

  test('count the world and name what is in no list', () => {
    const { listed, countryOnly, untraced } = selectCoverage(realIndex, null)
    const start = `Map: the world. ${listed} alleged stations, ${countryOnly} of them in a dashed ring`
    expect(preview('').alt.slice(0, start.length)).toBe(start)
    expect(preview('').alt).toContain(`Not on the map: ${untraced} more alleged stations`)
  })

  test('stay short enough to be read out', () => {
    for (const { slug } of realIndex.countries) expect(preview(`country/${slug}/`).alt.length, slug).toBeLessThan(420)
  })
})
