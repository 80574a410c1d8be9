/** What axe says of every kind of page. */
import type { Page } from '@playwright/test'
import { expectNoAxeViolations, expectNoColourViolations } from './support/axe.ts'
import { test } from './support/fixtures.ts'
import { EMBED_KINDS, PAGE_KINDS } from './support/page-kinds.ts'

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }

/** Leaves of each list and table its beginning: what follows is made by the same lines, and was seen whole once. */
async function shortenLists(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('ul, ol, tbody'))
      for (const entry of [...list.children].slice(12)) entry.remove()
  })
}

for (const path of [...PAGE_KINDS, ...EMBED_KINDS]) {
  test(`/${path} has no accessibility violation, wide or narrow, light or dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    await page.setViewportSize(WIDE)
    await page.goto(path)
    await expectNoAxeViolations(page)
    await shortenLists(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoColourViolations(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(PHONE)
    await page.goto(path)
    await shortenLists(page)
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoColourViolations(page)
  })
}
