import { expect, test } from 'vitest'
import { attribute, elements } from '../../support/html.ts'
import { PUBLISHER } from '../../support/publisher.ts'
import { renderPages } from '../../support/render-pages.ts'
import { smallDataset } from '../../support/small-data.ts'
import { smallPage } from '../../support/small-pages.ts'

/** What a page says of itself to reference managers. */
function cited(html: string): Readonly<Record<string, string | null>> {
  const tags = elements(html, 'meta').filter((tag) => attribute(tag, 'name')?.startsWith('citation_'))
  return Object.fromEntries(tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'content')]))
}

test('a page tells its title and the day of its release, and of nobody where the publisher is not known', () => {
  expect(cited(smallPage('country/italy/'))).toEqual({
    citation_title: 'Italy: alleged stations, patrols and answers',
    citation_publication_date: smallDataset.release.date.replaceAll('-', '/'),
    citation_language: 'en',
  })
})

test('a page of a copy that is published tells by whom and where', () => {
  const pages = renderPages({ ...smallDataset, publisher: PUBLISHER }, 'https://atlas.example/')
  expect(cited(pages.get('country/italy/index.html') ?? '')).toMatchObject({
    citation_author: 'Example Desk',
    citation_publisher: 'Example Desk',
    citation_public_url: 'https://atlas.example/country/italy/',
  })
})

test('a page that only leads elsewhere is not cited', () => {
  expect(cited(smallPage('country/ITA/'))).toEqual({})
})
