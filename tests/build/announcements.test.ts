import { describe, expect, test } from 'vitest'
import { createAnnouncements } from '../../src/build/announcements.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { en } from '../../src/render/messages/en.ts'
import { attribute, elements } from '../support/html.ts'
import { realDataset, realIndex } from '../support/real-data.ts'
import { renderPages } from '../support/real-pages.ts'

const SITE = 'https://example.org/atlas/'
const CHANGES: Dataset['changes'] = [
  { date: '2026-12-02', record: 'patrol-ita-2016', kind: 'corrected', reason: 'A source says <so> & "more"' },
]
const dataset: Dataset = { ...realDataset, changes: CHANGES }
const site = renderPages(dataset, SITE)

function announce(siteUrl: string | null) {
  return createAnnouncements({ dataset, index: realIndex, site, siteUrl, t: en })
}

const files = announce(SITE)
const text = (path: string) => String(files.get(path) ?? '')

describe('the feed', () => {
  const feed = text('feed.atom')

  test('has what Atom requires of a feed and of each entry', () => {
    for (const tag of ['id', 'title', 'updated', 'author']) expect(feed).toContain(`<${tag}>`)
    const entries = feed.split('<entry>').slice(1)
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      for (const tag of ['id', 'title', 'updated']) expect(entry).toMatch(new RegExp(`<${tag}>[^<]+</${tag}>`))
      expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z</)
    }
  })

  test('tells the newest change first, at an absolute address, and stays XML', () => {
    expect(feed.indexOf('Change of patrol-ita-2016')).toBeLessThan(feed.indexOf('Release 0.1.0'))
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

  test('leaves out what asks not to be found', () => {
    expect(addresses.filter((address) => /\/(ITA|ita|embed)\/|404/.test(address ?? ''))).toEqual([])
  })

  test('is named by robots.txt', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`)
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
    expect(answer.html).toMatch(/^<iframe [^<>]+><\/iframe>$/)
    expect(answer.html).toContain(`src="${SITE}embed/${path}"`)
    expect(site.has(`embed/${path}index.html`)).toBe(true)
  })

  test('is named by the page that it stands for', () => {
    const links = elements(site.get('country/italy/index.html') ?? '', 'link')
    const found = links.find((link) => attribute(link, 'type') === 'application/json+oembed')
    expect(found && attribute(found, 'href')).toBe(`${SITE}oembed/country/italy.json`)
  })
})

test('a copy that does not know its address leaves out what needs one, and says so', () => {
  expect([...announce(null).keys()]).toEqual(['robots.txt'])
  const pages = renderPages(realDataset)
  expect(pages.get('corrections/index.html')).toContain('This copy offers no feed')
  expect(pages.get('corrections/index.html')).not.toContain('feed.atom')
  expect(pages.get('country/italy/index.html')).not.toContain('oembed')
})
