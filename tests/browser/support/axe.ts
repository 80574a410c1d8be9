/** axe-core inside the page: its Playwright wrapper needs a newer Node than we ask for. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Frame, type Page } from '@playwright/test'
import type axe from 'axe-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, levels A and AA, and what axe holds to be good practice: the order of headings, landmarks, skip links. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

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

async function expectNone(page: Page | Frame, runOnly: readonly string[]): Promise<void> {
  // By evaluation, not by a script element, which a content security policy might refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const violations = await page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly: [...runOnly], resultTypes: ['violations'] })
    return violations
  }, runOnly)
  expect(violations.map(formatViolation).join('\n\n'), `axe on ${page.url()}`).toBe('')
}

/** Fails with every violation that axe finds in the page as it stands. */
export function expectNoAxeViolations(page: Page | Frame): Promise<void> {
  return expectNone(page, TAGS)
}

/** The same by the rules that look at colours: enough for a page that passed in other colours. */
export function expectNoColourViolations(page: Page): Promise<void> {
  return expectNone(page, COLOUR_RULES)
}
