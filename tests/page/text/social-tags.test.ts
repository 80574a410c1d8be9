import { describe, expect, test } from 'vitest'
import { previewOf } from '../../../src/site/preview-of.ts'
import { previewPath } from '../../../src/state/paths.ts'
import { en } from '../../support/english.ts'
import { attribute, elements, text } from '../../support/html.ts'
import { renderPages } from '../../support/render-pages.ts'
import { smallDataset, smallIndex } from '../../support/small-data.ts'
import { smallPages } from '../../support/small-pages.ts'

const SITE = 'https://example.org/atlas/'
const published = renderPages(smallDataset, SITE)

/** Its `og:` and `twitter:` tags by name. */
function tags(html: string): Readonly<Record<string, string | null>> {
  const metas = elements(html, 'meta').map((element) => {
    return [attribute(element, 'property') ?? attribute(element, 'name') ?? '', attribute(element, 'content')] as const
  })
  return Object.fromEntries(metas.filter(([name]) => /^(og|twitter):/.test(name)))
}

/** What its head says beside these tags. */
function head(html: string) {
  const links = elements(html, 'link')
  const hrefOf = (name: string, value: string) =>
    links.filter((link) => attribute(link, name) === value).map((link) => attribute(link, 'href'))[0]
  const description = elements(html, 'meta').find((element) => attribute(element, 'name') === 'description')
  return {
    title: elements(html, 'title').map(text),
    description: description && attribute(description, 'content'),
    canonical: hrefOf('rel', 'canonical'),
    oembed: hrefOf('type', 'application/json+oembed'),
  }
}

describe('without the address of the site', () => {
  test('a page says what it is, and nothing that needs an absolute address', () => {
    expect(tags(smallPages.get('country/italy/index.html') ?? '')).toEqual({
      'og:title': 'Italy: alleged stations, patrols and answers',
      'og:description': expect.stringContaining('listed 9 alleged stations here'),
      'og:type': 'article',
      'og:site_name': 'Overseas Stations Atlas',
      'og:locale': 'en_GB',
      'twitter:card': 'summary',
    })
  })
})

describe('with the address of the site', () => {
  test('a country adds its address and its image, with size and words', () => {
    expect(tags(published.get('country/italy/index.html') ?? '')).toMatchObject({
      'og:url': `${SITE}country/italy/`,
      'og:image': `${SITE}preview/country/italy.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(/^Map: Italy .* Alleged, not established\./),
      'twitter:card': 'summary_large_image',
    })
  })

  test('a record has its country’s image and an address of its own', () => {
    const record = tags(published.get('record/patrol-ita-2016/index.html') ?? '')
    expect(record['og:image']).toBe(`${SITE}preview/country/italy.png`)
    expect(record['og:url']).toBe(`${SITE}record/patrol-ita-2016/`)
  })

  test.each(['country/ITA/', 'country/ita/'])('%s says of itself what the page of its country says', (path) => {
    const [short, page] = [path, 'country/italy/'].map((each) => published.get(`${each}index.html`) ?? '')
    expect(tags(short ?? '')).toEqual(tags(page ?? ''))
    expect(head(short ?? '')).toEqual(head(page ?? ''))
    expect(head(short ?? '').oembed).toBe(`${SITE}oembed/country/italy.json`)
  })

  test.each(['embed/country/ITA/', 'embed/country/ita/'])('%s is the card, which stands for the page', (path) => {
    const card = published.get('embed/country/italy/index.html')
    expect(published.get(`${path}index.html`)).toBe(card)
    expect(tags(card ?? '')).toMatchObject({
      'og:title': 'Italy: alleged stations, patrols and answers',
      'og:url': `${SITE}country/italy/`,
      'og:image': `${SITE}preview/country/italy.png`,
    })
    expect(head(card ?? '')).toMatchObject({
      oembed: `${SITE}oembed/country/italy.json`,
      canonical: `${SITE}country/italy/`,
    })
  })

  test('every image is one that the build makes', () => {
    const made = [previewPath(null), ...smallIndex.countries.map(({ slug }) => previewPath(slug))]
    for (const html of published.values()) {
      expect(made.map((file) => SITE + file)).toContain(tags(html)['og:image'])
    }
    expect(made).toContain(previewOf('', smallIndex, en).path)
  })
})
