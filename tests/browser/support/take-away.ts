/** Files that a newer release no longer has. */
import type { Page } from '@playwright/test'

/**
 * Answers 404 for them from now on.
 * @param glob of their addresses, as `page.route` takes it
 * @returns the addresses that pages have asked for as scripts or modules since
 */
export async function takeAway(page: Page, glob: string): Promise<readonly string[]> {
  const asked: string[] = []
  await page.context().route(glob, (route) => {
    if (route.request().method() === 'GET') asked.push(route.request().url())
    return route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' })
  })
  return asked
}
