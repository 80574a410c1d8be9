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

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }

/** Leaves of each list and table its beginning: what follows is made by the same lines, and was seen whole once. */
async function shortenLists(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('ul, ol, tbody'))
      for (const entry of [...list.children].slice(12)) entry.remove()
  })
}

/** Opens a page and fails with every violation in it, wide or narrow, light or dark. */
export async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.setViewportSize(WIDE)
  await page.goto(path)
  await expectNoAxeViolations(page)
  await shortenLists(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoColourViolations(page)
  await page.setViewportSize(PHONE)
  await expectNoColourViolations(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoAxeViolations(page)
}
