/** What holds on every page, whatever the data say. */
import { expect, test } from 'vitest'
import { attribute, elements, text } from '../support/html.ts'
import { realDataset } from '../support/real-data.ts'
import { realPage, realPages } from '../support/real-pages.ts'

function meta(html: string, name: string): string | null {
  const found = elements(html, 'meta').find((element) => attribute(element, 'name') === name)
  return found ? attribute(found, 'content') : null
}

test('every record has a page with its own title and description', () => {
  const titles = new Set<string>()
  for (const { id } of realDataset.records) {
    const html = realPage(`record/${id}/`)
    titles.add(elements(html, 'title').map(text).join() + meta(html, 'description'))
  }
  expect(titles.size).toBeGreaterThan(realDataset.records.length * 0.95)
})

test('every page has one first heading, a description, the day and the release', () => {
  for (const [path, html] of realPages) {
    expect(elements(html, 'h1'), path).toHaveLength(1)
    expect(meta(html, 'description')?.length, path).toBeGreaterThan(20)
    expect(text(html), path).toMatch(/Data as of \d+ \w+ \d{4}, release \d+\.\d+\.\d+\./)
  }
})

test('headings step down one level at a time', () => {
  for (const [path, html] of realPages) {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0), path).toBeLessThanOrEqual(1)
  }
})

test('no page calls a station confirmed or proven', () => {
  for (const [path, html] of realPages) {
    if (path.startsWith('method')) continue
    expect(text(html), path).not.toMatch(/confirmed station|proven|verified station/i)
  }
})
