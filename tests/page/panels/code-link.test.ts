import { describe, expect, test } from 'vitest'
import { codeAnchor } from '../../../src/model/code-lists.ts'
import { attribute, elements, text } from '../../support/html.ts'
import { smallDataset } from '../../support/small-data.ts'
import { smallPage } from '../../support/small-pages.ts'

const anchors = new Set(elements(smallPage('codebook/'), 'div').flatMap((element) => attribute(element, 'id') ?? []))

/** Addresses on a page that lead to the codebook. */
function waysFrom(path: string): readonly string[] {
  const hrefs = elements(smallPage(path), 'a').map((link) => attribute(link, 'href') ?? '')
  return hrefs.filter((href) => /(^|\/)codebook\//.test(href))
}

describe('the way to what a type means', () => {
  test('leads from every answer to what its type means, on its page and in frames', () => {
    for (const { id, ...record } of smallDataset.records) {
      if (record.kind !== 'response') continue
      const anchor = codeAnchor('type', record.type)
      expect(waysFrom(`record/${id}/`), id).toContain(`../../codebook/#${anchor}`)
      expect(waysFrom(`embed/record/${id}/`), id).toContain(`../../../codebook/#${anchor}`)
      expect(anchors).toContain(anchor)
    }
  })

  test('leads from each answer beside a claim', () => {
    const answers = elements(smallPage('country/italy/'), 'div').filter((element) =>
      attribute(element, 'class')?.includes('answers-column'),
    )
    const marks = answers.flatMap((column) => elements(column, 'a')).filter((link) => text(link) === '?')
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) {
      expect(attribute(mark, 'aria-label')).toMatch(/^What “.+” means here$/)
      expect(anchors).toContain(attribute(mark, 'href')?.split('#')[1])
    }
  })

  test('leads from events, agreements and sites, and from no station or patrol', () => {
    for (const { id, kind } of smallDataset.records) {
      if (kind === 'response') continue
      const own = elements(smallPage(`record/${id}/`), 'p').filter((line) => attribute(line, 'class') === 'code-line')
      expect(own, id).toHaveLength(kind === 'station' || kind === 'patrol' ? 0 : 1)
    }
  })
})
