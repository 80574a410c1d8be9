import { describe, expect, test } from 'vitest'
import type { Publisher } from '../../../src/model/dataset.ts'
import { formatContact } from '../../../src/page/text/publisher-line.tsx'
import { attribute, type Element, elements, text } from '../../support/html.ts'
import { PUBLISHER } from '../../support/publisher.ts'
import { renderPages } from '../../support/render-pages.ts'
import { smallDataset } from '../../support/small-data.ts'

function render(publisher: Publisher): readonly (readonly [path: string, html: string])[] {
  return [...renderPages({ ...smallDataset, publisher })]
}

/** Of an embed none: it leads to its page. */
function feetOf(publisher: Publisher): readonly Element[] {
  const pages = render(publisher).filter(([path]) => !path.startsWith('embed/'))
  return pages.map(([path, html]) => {
    const [foot] = elements(html, 'footer')
    if (!foot) throw new Error(`${path} has no foot`)
    return foot
  })
}

describe('the foot of every page', () => {
  test('names publisher and contact, and leads to the contact', () => {
    for (const foot of feetOf(PUBLISHER)) {
      expect(text(foot)).toContain('Published by Example Desk. Contact: desk@example.org')
      expect(elements(foot, 'a').map((link) => attribute(link, 'href'))).toContain(PUBLISHER.contact)
    }
  })

  test('says so where a copy names no publisher', () => {
    for (const foot of feetOf({ name: null, contact: null, repository: null })) {
      expect(text(foot)).toContain('This copy of the atlas names no publisher.')
      expect(text(foot)).not.toContain('Published by')
    }
  })
})

test('the page about the atlas says where a contact is missing', () => {
  const about = (publisher: Publisher) => text(new Map(render(publisher)).get('about/index.html') ?? '')
  expect(about({ ...PUBLISHER, contact: null })).toContain('has not given a contact address yet')
  expect(about(PUBLISHER)).not.toContain('has not given a contact address yet')
})

test.each([
  ['mailto:desk@example.org', 'desk@example.org'],
  ['mailto:desk@example.org?subject=Atlas', 'desk@example.org'],
  ['https://example.org/contact/', 'example.org/contact'],
])('%s reads as %s', (contact, words) => {
  expect(formatContact(contact)).toBe(words)
})
