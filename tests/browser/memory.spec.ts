/** A page that stays open keeps what it needs, and nothing of what it has drawn before. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'

const MEGABYTE = 1024 * 1024

/** What the page's scripts hold, in megabytes, once everything that can be let go of is gone. */
async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  // More than once: what the first round lets go of may have held something itself.
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / MEGABYTE
}

/** Opens dots one after the other and closes them again, inside the page: no pointer is that fast. */
function openAndClose(page: Page, times: number): Promise<void> {
  return page.evaluate(async (times) => {
    const until = async (isReady: () => boolean) => {
      while (!isReady()) await new Promise((resolve) => setTimeout(resolve))
    }
    const dots = [...document.querySelectorAll('.dot[data-id]')].slice(0, 40)
    for (let i = 0; i < times; i += 1) {
      dots[i % dots.length]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      await until(() => document.querySelector('[data-panel] h2') !== null)
      document.querySelector<HTMLElement>('.panel-bar button')?.click()
      await until(() => document.querySelector('[data-panel]') === null)
    }
  }, times)
}

test('500 opened panels end where 50 did', async ({ page }) => {
  // Browsers refuse that many entries of the history in so short a time.
  await page.addInitScript(() => Object.assign(history, { pushState: () => {}, replaceState: () => {} }))
  // A short list: what counts is how often, not how much.
  await openMap(page, '?layers=fuzhou,events')
  // What is not laid out is opened and closed all the same, and sooner.
  await page.addStyleTag({ content: 'main { display: none }' })
  await openAndClose(page, 50)
  const after50 = await readHeap(page)
  await openAndClose(page, 450)
  // What is still under way, such as effects that wait for a frame, is let go of by and by; what leaks never is.
  await expect.poll(async () => (await readHeap(page)) - after50).toBeLessThan(3)
})
