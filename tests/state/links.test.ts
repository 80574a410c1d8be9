import { describe, expect, test } from 'vitest'
import { createLinker, createPublicLinker, type Linker, nameIndex } from '../../src/state/links.ts'
import { countryPath, embedPath, lessonPath, pagePath, recordPath, sheetPath } from '../../src/state/paths.ts'

/** A page of every depth and kind. */
const PAGES = [
  '',
  pagePath('about'),
  countryPath('italy'),
  recordPath('ita-prato-wenzhou'),
  lessonPath('who-says-so'),
  sheetPath('who-says-so', 'teacher'),
  embedPath(''),
  embedPath(countryPath('italy')),
  embedPath(lessonPath('who-says-so')),
  '404.html',
]

/** Whatever a page can link to. */
function linkAll(link: Linker): readonly string[] {
  return [
    link.home(),
    link.home('?country=ITA'),
    link.country('italy', 'sources'),
    link.record('ita-prato-wenzhou'),
    link.lesson('who-says-so'),
    link.sheet('who-says-so', 'worksheet'),
    link.page('about', 'publisher'),
    link.source('bbc-2022-10'),
    link.embed('country/italy/'),
    link.oembed('country/italy/'),
    link.to('data/latest/stations.geojson'),
    link.asset('assets/core.js'),
  ]
}

describe('links of a page', () => {
  test('climb to the root from where the page lies', () => {
    const link = createLinker({ page: 'country/italy/' })
    expect(link.record('x')).toBe('../../record/x/')
    expect(link.home('?country=ITA')).toBe('../../?country=ITA')
    expect(link.page('about', 'publisher')).toBe('../../about/#publisher')
  })

  test('begin at the home page itself', () => {
    const link = createLinker({ page: '' })
    expect(link.home()).toBe('./')
    expect(link.home('?country=ITA')).toBe('./?country=ITA')
    expect(link.country('italy', 'sources')).toBe('country/italy/#sources')
  })

  test('name the file that they lead to in a folder', () => {
    const link = createLinker({ page: 'country/italy/', inFolder: true })
    expect(link.record('x')).toBe('../../record/x/index.html')
    expect(link.home('?country=ITA')).toBe('../../index.html?country=ITA')
    expect(link.source('bbc')).toBe('../../sources/index.html#bbc')
    expect(link.to('data/latest/x.csv')).toBe('../../data/latest/x.csv')
    expect(createLinker({ page: '', inFolder: true }).home()).toBe('./index.html')
  })

  test('lead to what is meant, at the root of a host and below it, from every kind of page', () => {
    for (const base of ['https://example.org/', 'https://example.org/atlas/', 'https://example.org/v/0.2.0/']) {
      const meant = linkAll(createLinker({ page: '', base }))
      for (const page of PAGES) {
        const links = linkAll(createLinker({ page })).map((address) => new URL(address, base + page).href)
        expect(links, base + page).toEqual(meant)
      }
    }
  })

  test('lead to the same files in a folder', () => {
    const base = 'file:///media/atlas/'
    const meant = linkAll(createLinker({ page: '', base })).map(nameIndex)
    for (const page of PAGES) {
      const links = linkAll(createLinker({ page, inFolder: true })).map((address) => new URL(address, base + page).href)
      expect(links, page).toEqual(meant)
    }
  })

  test('of an edition stay in it, but for the assets that it shares with others', () => {
    const link = createLinker({ page: 'country/italy/', assets: '../../../../' })
    const at = (address: string) => new URL(address, 'https://example.org/v/0.2.0/country/italy/').pathname
    expect(at(link.record('x'))).toBe('/v/0.2.0/record/x/')
    expect(at(link.asset('assets/core.js'))).toBe('/assets/core.js')
  })

  test('are absolute for others, where it is known where the site is published', () => {
    expect(createPublicLinker(null)).toBeNull()
    const abroad = createPublicLinker('https://example.org/atlas/')
    expect(abroad?.home()).toBe('https://example.org/atlas/')
    expect(abroad?.to('record/x/?to=2018')).toBe('https://example.org/atlas/record/x/?to=2018')
    expect(abroad?.to('?to=2018')).toBe('https://example.org/atlas/?to=2018')
  })
})

test('an address names its file once, whatever stands behind it', () => {
  expect(nameIndex('country/italy/?view=1/#a/')).toBe('country/italy/index.html?view=1/#a/')
  expect(nameIndex('../../')).toBe('../../index.html')
  for (const address of ['', '#content', '?country=ITA', 'index.html?x=a/', 'assets/a.js']) {
    expect(nameIndex(address)).toBe(address)
  }
})
