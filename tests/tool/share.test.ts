import { describe, expect, test } from 'vitest'
import type { ShareSubject } from '../../src/page/share/subject.ts'
import { estimateCardHeight } from '../../src/site/card-heights.ts'
import { attribute, elements } from '../support/html.ts'
import { renderPages } from '../support/render-pages.ts'
import { smallDataset } from '../support/small-data.ts'
import { smallPage, smallPages } from '../support/small-pages.ts'

function subjectOf(html: string): ShareSubject | null {
  const told = elements(html, 'button').flatMap((button) => attribute(button, 'data-share') ?? [])
  expect(told.length).toBeLessThanOrEqual(1)
  return told[0] === undefined ? null : JSON.parse(told[0])
}

const isPage = ([path, html]: readonly [string, string]) =>
  !path.startsWith('embed/') && path !== '404.html' && !html.includes('content="noindex"')

test('every page that may be found can be shared, and says where it stands', () => {
  const pages = [...smallPages].filter(isPage)
  expect(pages.length).toBeGreaterThan(100)
  for (const [path, html] of pages) {
    const subject = subjectOf(html)
    const own = path.replace(/index\.html$/, '')
    expect(subject).toMatchObject({ path: own, root: '../'.repeat(own.split('/').length - 1), siteUrl: null })
  }
})

test('pages that only lead elsewhere, and embeds, are not shared', () => {
  for (const path of ['country/ITA/', 'embed/', 'embed/country/italy/']) expect(subjectOf(smallPage(path))).toBeNull()
})

describe('what can be embedded', () => {
  test('of a country is its card, and the map opened on it', () => {
    const { embeds, rows, image } = subjectOf(smallPage('country/italy/')) ?? {}
    expect(embeds?.map(({ kind, path }) => [kind, path])).toEqual([
      ['card', 'embed/country/italy/'],
      ['map', 'embed/'],
    ])
    expect(embeds?.[1]?.search).toBe('?country=ITA')
    expect(rows).toEqual({ country: 'ITA' })
    expect(image?.path).toBe('preview/country/italy.png')
  })

  test('of a record of a layer that is off at first has that layer on', () => {
    const { embeds } = subjectOf(smallPage('record/agr-hrv-2017-09-12/')) ?? {}
    expect(embeds?.[1]?.search).toContain('agreements')
  })

  test('exists, wherever it is', () => {
    for (const entry of [...smallPages].filter(isPage))
      for (const { path } of subjectOf(entry[1])?.embeds ?? []) expect(smallPages.has(`${path}index.html`)).toBe(true)
  })
})

test('a page without script says how to cite it, once, the day of access left to the reader', () => {
  for (const path of ['country/italy/', 'record/patrol-ita-2016/', 'method/', 'data/']) {
    const citations = elements(smallPage(path), 'span').filter((span) => attribute(span, 'class') === 'citation')
    expect(citations, path).toHaveLength(1)
    expect(smallPage(path)).toContain('(accessed …)')
  }
})

test('a card that says more is given more height', () => {
  const short = estimateCardHeight(smallPage('embed/record/ev-patrol-and-persuade-revised-2022-12-13/'))
  const long = estimateCardHeight(smallPage('embed/record/cze-prague-qingtian/'))
  expect(short).toBeGreaterThanOrEqual(480)
  expect(long).toBeGreaterThan(short)
})

describe('a card', () => {
  test('is not to be found, and names the page it stands for', () => {
    const path = 'record/ita-prato-wenzhou/'
    const card = renderPages(smallDataset, 'https://example.org/atlas/').get(`embed/${path}index.html`)
    expect(card).toContain('<meta name="robots" content="noindex"')
    expect(card).toContain(`<link rel="canonical" href="https://example.org/atlas/${path}"`)
  })

  test('of an alleged station puts the answers of both sides beside the claim', () => {
    const card = smallPage('embed/record/cze-prague-qingtian/')
    expect(card).toContain('Safeguard Defenders alleged it')
    expect(card).toMatch(/The country:<\/strong> [^<]*8 December 2022[^<]*<a [^>]*>Entry/)
    expect(card).toMatch(/China:<\/strong> [^<]*denied it[^<]*<a [^>]*>Entry/)
  })
})
