import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { listUnrecorded } from '../../src/model/iso-countries.ts'
import { AddressNote } from '../../src/page/address-note.tsx'
import { SiteContext } from '../../src/page/site.ts'
import { joinWords } from '../../src/state/fields.ts'
import { findCountry } from '../../src/state/find-country.ts'
import { createLinker } from '../../src/state/links.ts'
import { readAddress } from '../../src/state/url.ts'
import { en } from '../support/english.ts'
import { attribute, elements, text } from '../support/html.ts'
import { smallIndex } from '../support/small-data.ts'

const index = { ...smallIndex, removed: ['ita-turin'] }

/** @param find what the search script knows; left out: nothing */
function render(search: string, find?: FindUnrecorded): string {
  const { state, misunderstood } = readAddress(search, index)
  return renderToString(
    <SiteContext.Provider value={{ t: en, link: createLinker({ page: '' }) }}>
      <AddressNote misunderstood={misunderstood} index={index} state={state} findUnrecorded={find} />
    </SiteContext.Provider>,
  )
}

type FindUnrecorded = Parameters<typeof AddressNote>[0]['findUnrecorded']

const findUnrecorded: FindUnrecorded = ({ value }) => findCountry(joinWords(value), listUnrecorded(index.countries))

const links = (html: string) => elements(html, 'a').map((link) => attribute(link, 'href'))

test('nothing stands where all was understood', () => {
  expect(render('?country=it&utm_source=x')).toBe('')
})

test('a removed record leads to the page that says why', () => {
  const html = render('?record=ITA-Turin).')
  expect(text(html)).toBe('The record ita-turin is no longer here: why.')
  expect(links(html)).toEqual(['record/ita-turin/'])
})

test.each(['KEN', 'ke', 'Kenya).'])(
  'that nothing is recorded of a country is said, and is no mistake: %s',
  (country) => {
    const html = render(`?to=2018&country=${country}`, findUnrecorded)
    const { asOf, page } = en.unrecorded
    expect(text(html)).toBe(`${asOf('Kenya', en.date(smallIndex.asOf))} ${page}.`)
    expect(links(html)).toEqual(['country/kenya/'])
  },
)

test('nothing is said of a country before it is known whether there is one', () => {
  expect(render('?country=KEN', () => 'wait')).toBe('')
  expect(text(render('?country=Itlay', findUnrecorded))).toContain('Nearest: country=ITA.')
})

test('the way to what comes nearest keeps the rest of the view', () => {
  const html = render('?to=2018&layers=patrols,evnts')
  expect(links(html)).toEqual(['./?to=2018-12&layers=patrols,events'])
})

test('many are told as a number, and markup stays text', () => {
  const html = render(`?${['a', 'b', 'c', 'd', 'e'].map((x) => `country=<img src=${x}>`).join('&')}`)
  expect(elements(html, 'img')).toEqual([])
  expect(text(html)).toContain('country=<img src=a>')
  expect(text(html)).toContain('And 2 more.')
})
