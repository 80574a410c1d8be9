import { expect, test } from 'vitest'
import { en } from '../../support/english.ts'
import { attribute, elements, text } from '../../support/html.ts'
import { smallPage } from '../../support/small-pages.ts'

const html = smallPage('method/')

test('each heading is a question, which an address leads to', () => {
  const headings = elements(html, 'h2').map((heading) => [attribute(heading, 'id'), text(heading)])
  expect(headings).toEqual(en.methodSections.map(({ id, title }) => [id, title]))
  for (const [id, title] of headings) expect(title, id ?? '').toMatch(/^[A-Z].*\?$/)
  expect(new Set(headings.map(([id]) => id)).size).toBe(headings.length)
})

test('what is said of corrections and replies leads to them', () => {
  const links = elements(html, 'a').map((link) => attribute(link, 'href'))
  expect(links).toEqual(expect.arrayContaining(['../corrections/', '../about/#right-of-reply']))
})
