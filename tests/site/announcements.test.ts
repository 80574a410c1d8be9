import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { listUnrecorded } from '../../src/model/iso-countries.ts'
import { createAnnouncements } from '../../src/site/announcements.ts'
import { createFeed } from '../../src/site/feed.ts'
import { createHomePage } from '../../src/site/pages/home.tsx'
import { createPageFrame } from '../../src/site/pages/page.ts'
import { createLinker } from '../../src/state/links.ts'
import { en, english } from '../support/english.ts'
import { attribute, elements } from '../support/html.ts'
import { oembedHtml } from '../support/oembed-html.ts'
import { PUBLISHER } from '../support/publisher.ts'
import { renderPages } from '../support/render-pages.ts'
import { smallDataset, smallIndex } from '../support/small-data.ts'
import { smallPage } from '../support/small-pages.ts'

const SITE = 'https://example.org/atlas/'
const CHANGES: Dataset['changes'] = [
  { date: '2026-12-02', record: 'patrol-ita-2016', kind: 'corrected', reason: 'A source says <so> & "more"' },
]
const dataset: Dataset = { ...smallDataset, changes: CHANGES, publisher: PUBLISHER }
const site = renderPages(dataset, SITE)

function announce(siteUrl: string | null) {
  return createAnnouncements({ dataset, index: smallIndex, site, siteUrl, t: en })
}

const files = announce(SITE)
const text = (path: string) => String(files.get(path) ?? '')

describe('the feed', () => {
  const feed = text('feed.atom')

  test('has what Atom requires of a feed and of each entry', () => {
    for (const tag of ['id', 'title', 'updated']) expect(feed).toContain(`<${tag}>`)
    expect(feed).toContain('<author><name>Example Desk</name></author>')
    const entries = feed.split('<entry>').slice(1)
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      for (const tag of ['id', 'title', 'updated']) expect(entry).toMatch(new RegExp(`<${tag}>[^<]+</${tag}>`))
      expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z</)
      expect(entry).toMatch(/<link href="[^"]+"\/>/)
    }
  })

  test('has absolute ids that are there once, is as new as its newest entry, and names itself', () => {
    const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !id.startsWith(SITE))).toEqual([])
    const [own, ...updates] = [...feed.matchAll(/<updated>([^<]+)</g)].map(([, moment]) => moment)
    expect(own).toBe(updates.toSorted().at(-1))
    expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${SITE}feed.atom"/>`)
  })

  test('keeps the ids of its entries when a further change comes', () => {
    const more = [...CHANGES, { date: '2026-12-09', record: 'ita-prato-wenzhou', kind: 'corrected', reason: 'Later' }]
    const next = createFeed(
      { ...dataset, changes: more as Dataset['changes'] },
      createLinker({ page: '', base: SITE }),
      en,
    )
    const idsOf = (text: string) => [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)
    expect(idsOf(next)).toEqual(expect.arrayContaining(idsOf(feed)))
  })

  test('tells the newest change first, at an absolute address, and stays XML', () => {
    expect(feed.indexOf('Change of patrol-ita-2016')).toBeLessThan(feed.indexOf(`Release ${dataset.release.version}`))
    expect(feed).toContain(`<link href="${SITE}record/patrol-ita-2016/"/>`)
    expect(feed).toContain('A source says &lt;so')
    expect(feed).not.toContain('<so>')
  })
})

describe('the sitemap', () => {
  const addresses = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)

  test('lists pages once, by absolute addresses', () => {
    expect(addresses).toContain(`${SITE}country/italy/`)
    expect(addresses).toContain(`${SITE}record/patrol-ita-2016/`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('lists every page that may be found, and no other', () => {
    const found = [...site].filter(([path, html]) => path !== '404.html' && !html.includes('content="noindex"'))
    const expected = found.map(([path]) => SITE + path.replace(/index\.html$/, ''))
    expect(addresses.toSorted()).toEqual(expected.toSorted())
  })

  test('tells when a page changed: with the release, or with a later change of what it tells', () => {
    const entries = text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)
    const changed = new Map([...entries].map(([, address, day]) => [address?.slice(SITE.length), day]))
    expect(changed.size).toBe(addresses.length)
    // Officers of China take part in the round: it stands on both countries' pages.
    for (const path of ['record/patrol-ita-2016/', 'country/italy/', 'country/china/', 'corrections/'])
      expect([path, changed.get(path)]).toEqual([path, '2026-12-02'])
    for (const path of ['record/ita-sicily/', 'country/france/'])
      expect([path, changed.get(path)]).toEqual([path, dataset.release.date])
  })

  test('leaves out what asks not to be found', () => {
    expect(addresses.filter((address) => /\/(ITA|ita|embed)\/|404/.test(address ?? ''))).toEqual([])
  })

  test('is named by robots.txt', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`)
    expect(String(announce(null).get('robots.txt'))).not.toContain('Sitemap')
  })
})

describe('oEmbed', () => {
  test.each(['home', 'country/italy', 'record/patrol-ita-2016'])('%s has what version 1.0 requires of rich', (name) => {
    const answer = JSON.parse(text(`oembed/${name}.json`))
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: SITE })
    expect(answer.width).toBeGreaterThan(0)
    expect(answer.height).toBeGreaterThan(0)
    expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 })
    expect(answer.thumbnail_url).toBe(`${SITE}preview/${name === 'home' ? 'home' : 'country/italy'}.png`)
    const path = name === 'home' ? '' : `${name}/`
    const { title, width, height } = answer
    expect(answer.html).toBe(oembedHtml({ site: SITE, path, title, width, height }))
    expect(site.has(`embed/${path}index.html`)).toBe(true)
  })

  test('a record is called what it is and where', () => {
    const titleOf = (id: string) => JSON.parse(text(`oembed/record/${id}.json`)).title
    expect(titleOf('ita-prato-wenzhou')).toBe('Alleged station, Prato, Italy')
    expect(titleOf('patrol-ita-2016')).toMatch(/^Joint patrols 2016, .*, Italy$/)
  })

  test('of the map is named by the home page', () => {
    const assets = { styles: '', stylesheets: [], scripts: [] }
    const options = { dataset, index: smallIndex, words: english, siteUrl: SITE, assets }
    const [, home] = createHomePage(
      { ...options, frame: createPageFrame(options), t: en },
      { aim: 'assets/aim.js', live: [] },
    )
    expect(home).toContain(`type="application/json+oembed" href="${SITE}oembed/home.json"`)
  })

  test.each(['country/italy', 'record/patrol-ita-2016'])('is named by %s, the page that it stands for', (name) => {
    const links = elements(site.get(`${name}/index.html`) ?? '', 'link')
    const found = links.filter((link) => attribute(link, 'type') === 'application/json+oembed')
    expect(found.map((link) => attribute(link, 'href'))).toEqual([`${SITE}oembed/${name}.json`])
    expect(files.has(`oembed/${name}.json`)).toBe(true)
  })

  test('of Italy reads so', async () => {
    const answer = JSON.parse(text('oembed/country/italy.json'))
    await expect(JSON.stringify(answer, null, 2)).toMatchFileSnapshot('__snapshots__/oembed-italy.json')
  })

  test('has a file for every country, record and lesson', () => {
    const { countries, records } = smallIndex
    const subjects = [...countries, ...listUnrecorded(countries), ...records, ...smallDataset.lessons].length
    expect([...files.keys()].filter((path) => path.startsWith('oembed/'))).toHaveLength(subjects + 1)
  })
})

test('a copy that does not know its address leaves out what needs one, and says so', () => {
  expect([...announce(null).keys()]).toEqual(['robots.txt'])
  expect(smallPage('corrections/')).toContain('This copy offers no feed')
  expect(smallPage('corrections/')).not.toContain('feed.atom')
  expect(smallPage('country/italy/')).not.toContain('oembed')
})
