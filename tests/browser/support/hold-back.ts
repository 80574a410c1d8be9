/** Files that are slow to come. */
import type { Page } from '@playwright/test'

/** Keeps files away until the returned function is called. @param glob of their addresses, as `page.route` takes it */
export async function holdBack(page: Page, glob: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(glob, async (route) => {
    await held
    await route.continue()
  })
  return release
}
