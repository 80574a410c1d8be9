/** No page shows an answer and says of the same claim that none is recorded. */
import { describe, expect, test } from 'vitest'
import { attribute, elements, text } from '../support/html.ts'
import { realPages } from '../support/real-pages.ts'

const NONE = /no answer recorded|no answer to/i

function pagesUnder(folder: string): readonly (readonly [string, string])[] {
  return [...realPages].filter(([path]) => path.startsWith(folder) && path.endsWith('.html'))
}

function hasSection(html: string, id: string): boolean {
  return elements(html, 'section').some((section) => attribute(section, 'aria-labelledby') === id)
}

function showsAnswers(html: string): boolean {
  return elements(html, 'div').some((div) => attribute(div, 'class') === 'answers-column')
}

describe('where answers are shown, none are missed', () => {
  test('on the page of a record', () => {
    const shown = pagesUnder('record/').filter(([, html]) => showsAnswers(html))
    expect(shown.length).toBeGreaterThan(100)
    for (const [path, html] of shown) expect(text(html), path).not.toMatch(NONE)
  })

  test('on the page of a country that has answers to all that is alleged there', () => {
    const shown = pagesUnder('country/').filter(([, html]) => hasSection(html, 'general'))
    expect(shown.length).toBeGreaterThan(40)
    for (const [path, html] of shown) expect(text(html), path).not.toMatch(NONE)
  })
})
