/** A screen reader inside the page: Guidepup's, which reads what the accessibility tree says, stop by stop. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
)

/** Adds its module to the page: to be called before the page is opened. */
export async function addScreenReader(page: Page): Promise<void> {
  await page.route('**/screen-reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body: SOURCE }))
}

/** What it says at each stop from the top of the page to the first that begins so, that one included. */
export function readTo(page: Page, last: string, most = 1000): Promise<readonly string[]> {
  return page.evaluate(
    async ({ last, most }) => {
      const { virtual } = await import(new URL('screen-reader.js', document.baseURI).href)
      await virtual.start({ container: document.body })
      const said: string[] = [await virtual.lastSpokenPhrase()]
      while (said.length < most && !said.at(-1)?.startsWith(last)) {
        await virtual.next()
        said.push(await virtual.lastSpokenPhrase())
      }
      await virtual.stop()
      return said
    },
    { last, most },
  )
}
