import { describe, expect, test } from 'vitest'
import { listUnrecorded } from '../../src/model/iso-countries.ts'
import { countUnnamed } from '../../src/select/answer/unnamed.ts'
import { previewPath } from '../../src/state/paths.ts'
import { attribute, elements, text } from '../support/html.ts'
import { smallDataset, smallIndex } from '../support/small-data.ts'
import { smallPage, smallPages } from '../support/small-pages.ts'

const SENTENCE = /Nothing is recorded here about Kenya as of 23 November 2026\. \d+ of the 53 countries are not named/

function targets(html: string): readonly (string | null)[] {
  return elements(html, 'a').map((link) => attribute(link, 'href'))
}

describe('the page of a country without any record', () => {
  const html = smallPage('country/kenya/')

  test('says that, as of when, and how many countries no list names', () => {
    const { counted, unnamed } = countUnnamed(smallIndex)
    expect(text(html)).toMatch(SENTENCE)
    expect(text(html)).toContain(`${unnamed} of the ${counted} countries`)
    expect(text(html)).toContain('does not say whether there is a station here')
  })

  test('leads to the method, the map and the way to tell of an error', () => {
    expect(targets(html)).toEqual(expect.arrayContaining(['../../method/', '../../', '../../about/#report-an-error']))
  })

  test('is to be found, under the picture of the world', () => {
    expect(html).not.toContain('content="noindex"')
    expect(html).not.toContain('http-equiv="refresh"')
    expect(html).not.toContain(previewPath('kenya'))
  })

  test('is there for each of them, with a card of the same words', () => {
    for (const { slug } of listUnrecorded(smallIndex.countries)) {
      expect(smallPages.has(`country/${slug}/index.html`)).toBe(true)
      expect(smallPages.has(`embed/country/${slug}/index.html`)).toBe(true)
    }
    expect(text(smallPage('embed/country/kenya/'))).toMatch(SENTENCE)
    expect(targets(smallPage('embed/country/kenya/'))).toContain('../../../country/kenya/')
  })

  test('is small', () => {
    expect(html.length).toBeLessThan(7000)
  })
})

test('a country without any record is in no table, and no count', () => {
  expect(targets(smallPage('countries/'))).not.toContain('../country/kenya/')
  expect(text(smallPage('countries/'))).not.toContain('Kenya')
})

test('a country that the data know has its own page alone', () => {
  for (const { slug } of smallDataset.countries)
    expect(text(smallPage(`country/${slug}/`))).not.toContain('Nothing is recorded here about')
})
