/** What `/about/privacy/` says of the code, asked of the code. */
import { describe, expect, test } from 'vitest'
import { createSitemap } from '../src/site/sitemap.ts'
import { createLinker, createPublicLinker } from '../src/state/links.ts'
import { PRIVACY_PATH } from '../src/state/paths.ts'
import { attribute, elements, text } from './support/html.ts'
import { smallDataset } from './support/small-data.ts'
import { smallPage, smallPages } from './support/small-pages.ts'
import { readSource } from './support/source-files.ts'

/** Where copies of pages are kept, which the page tells of. */
const KEEPERS = /^src\/(worker|live\/offline)\//

describe('the code', () => {
  const files = Object.entries(readSource())
  const using = (pattern: RegExp) => files.filter(([, code]) => pattern.test(code)).map(([path]) => path)

  test('sets no cookies and stores nothing but copies of pages', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(using(/\b(localStorage|sessionStorage|indexedDB|cookieStore)\b|document\.cookie/)).toEqual([])
    const keepers = using(/\bcaches\./)
    expect(keepers.length).toBeGreaterThan(0)
    expect(keepers.filter((path) => !KEEPERS.test(path))).toEqual([])
  })

  test('tells nobody of its readers', () => {
    expect(using(/\bsendBeacon\b|\bnew (WebSocket|EventSource|XMLHttpRequest)\b/)).toEqual([])
  })
})

describe('the page about privacy', () => {
  const links = (path: string) => elements(smallPage(path), 'a').map((link) => attribute(link, 'href'))

  test('is led to from the page about the atlas and from the foot of every page', () => {
    for (const path of ['country/italy/', 'method/', 'about/']) {
      expect(links(path), path).toContain(createLinker({ page: path }).to(PRIVACY_PATH))
    }
    expect(elements(smallPage('about/'), 'main').map(text).join()).toContain('Privacy')
  })

  test('leads to where what is kept can be removed', () => {
    expect(links(PRIVACY_PATH)).toContain(createLinker({ page: PRIVACY_PATH }).page('data'))
  })

  test('is told to search engines', () => {
    const abroad = createPublicLinker('https://example.org/')
    if (abroad === null) throw new Error('no linker for https://example.org/')
    expect(createSitemap(smallPages, abroad, smallDataset)).toContain(`https://example.org/${PRIVACY_PATH}`)
  })
})
