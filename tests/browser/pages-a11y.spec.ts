import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'
import { EMBED_KINDS, PAGE_KINDS } from './support/page-kinds.ts'

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }
/** Also what a page of 1280 pixels leaves at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 }

for (const path of [...PAGE_KINDS, ...EMBED_KINDS]) {
  test.describe(`/${path}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility violation in ${colorScheme} colours, on a desk and on a phone`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const size of [WIDE, PHONE]) {
          await page.setViewportSize(size)
          await page.goto(path)
          await expectNoAxeViolations(page)
        }
      })
    }

    test('fits into 320 pixels without scrolling sideways', async ({ page }) => {
      await page.setViewportSize(NARROWEST)
      await page.goto(path)
      const widths = () => page.evaluate(() => document.documentElement.scrollWidth)
      await expect.poll(widths).toBeLessThanOrEqual(NARROWEST.width)
    })
  })
}
