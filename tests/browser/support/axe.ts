/** axe-core inside the page: its Playwright wrapper needs a newer Node than we ask for. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

function formatViolation({ id, help, nodes }: axe.Result): string {
  const places = nodes
    .slice(0, 5)
    .map((node) => `  ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`)
  return [`${id}: ${help} (${nodes.length})`, ...places].join('\n')
}

/** Fails with every violation that axe finds in the page as it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // By evaluation, not by a script element, which a content security policy might refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const violations = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
    return violations
  }, TAGS)
  expect(violations.map(formatViolation).join('\n\n'), `axe on ${page.url()}`).toBe('')
}
