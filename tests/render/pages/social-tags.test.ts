import { describe, expect, test } from 'vitest'
import { en } from '../../../src/render/messages/en.ts'
import { countryPreviewPath, HOME_PREVIEW, previewOf } from '../../../src/render/pages/preview-path.ts'
import { attribute, elements } from '../../support/html.ts'
import { realIndex, SMALL_DATASET } from '../../support/real-data.ts'
import { realPages, renderPages } from '../../support/real-pages.ts'

const SITE = 'https://example.org/atlas/'
const published = renderPages(SMALL_DATASET, SITE)

/** Its `og:` and `twitter:` tags by name. */
function tags(html: string): Readonly<Record<string, string | null>> {
  const metas = elements(html, 'meta').map((element) => {
    return [attribute(element, 'property') ?? attribute(element, 'name') ?? '', attribute(element, 'content')] as const
  })
  return Object.fromEntries(metas.filter(([name]) => /^(og|twitter):/.test(name)))
}

describe('without the address of the site', () => {
  test('a page says what it is, and nothing that needs an absolute address', () => {
    expect(tags(realPages.get('country/italy/index.html') ?? '')).toEqual({
      'og:title': 'Italy: alleged stations, patrols and answers',
      'og:description': expect.stringContaining('alleged Chinese overseas police station'),
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

  test('a short address stands for its page', () => {
    const short = tags(published.get('country/ITA/index.html') ?? '')
    expect(short['og:url']).toBe(`${SITE}country/italy/`)
    expect(short['og:image']).toBe(`${SITE}preview/country/italy.png`)
  })

  test('every image is one that the build makes', () => {
    const made = [HOME_PREVIEW, ...realIndex.countries.map(({ slug }) => countryPreviewPath(slug))]
    for (const [path, html] of published) {
      if (path.startsWith('embed/')) continue
      expect(made.map((file) => SITE + file)).toContain(tags(html)['og:image'])
    }
    expect(made).toContain(previewOf('', realIndex, en).path)
  })
})
