/** Pages side by side. */
import type { Page } from '@playwright/test'

/**
 * A page in a window of its own. What lies behind another tab is drawn once a second, and each click waits for a drawing.
 * @param page one that stands open, of the same reader
 */
export async function openWindow(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page.evaluate(() => {
    window.open('about:blank', '', 'popup,noopener')
  })
  return opening
}
