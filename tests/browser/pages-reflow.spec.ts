/** What holds for every kind of page: reflow, enlarged and spaced-out text, no motion where none is asked for. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { EMBED_KINDS, PAGE_KINDS } from './support/page-kinds.ts'

const PHONE = { width: 360, height: 740 }
/** What 400 % zoom leaves of a window of 1280 by 1024 pixels (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 }
/** What readers may set text to (WCAG 1.4.12), and twice its size (WCAG 1.4.4). */
const TEXT_STYLES = {
  'spaced out':
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  'twice as large': ':root{font-size:200%!important}',
}

const NOTHING = { cut: [], sideways: 0 }

/** Boxes that cut off their text, and how far the page can be scrolled sideways. */
function readLosses(page: Page): Promise<{ readonly cut: readonly string[]; readonly sideways: number }> {
  return page.evaluate(() => {
    const isCutting = (element: HTMLElement) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      // What is clipped away as a whole is for screen readers alone; the map is no box of text.
      if (clipPath !== 'none' || element.closest('.map')) return false
      const isCut = (overflow: string, inside: number, outside: number) =>
        (overflow === 'hidden' || overflow === 'clip') && inside > outside + 1
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight)
      )
    }
    const elements = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')]
    const { scrollWidth, clientWidth } = document.documentElement
    return {
      cut: elements.filter(isCutting).map((element) => element.outerHTML.slice(0, 100)),
      sideways: scrollWidth - clientWidth,
    }
  })
}

/** What moves by itself, or would when it is pointed at. */
function findMoving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0)
    const moves = (element: Element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element)
      const isAnimated = animationName !== 'none' && lasts(animationDuration)
      return isAnimated || lasts(transitionDuration) || scrollBehavior === 'smooth'
    }
    return [...document.querySelectorAll('*')].filter(moves).map((element) => element.outerHTML.slice(0, 100))
  })
}

/** In the place of what the reader's browser may be told. */
async function setReaderStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

for (const path of [...PAGE_KINDS, ...EMBED_KINDS]) {
  test(`/${path} can be zoomed, set in other type, and asked not to move`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(ZOOMED)
    await page.goto(path)
    await expect.poll(() => readLosses(page), '400 % zoom').toEqual(NOTHING)
    await page.setViewportSize(PHONE)
    for (const [name, css] of Object.entries(TEXT_STYLES)) {
      await setReaderStyle(page, css)
      await expect.poll(() => readLosses(page), name).toEqual(NOTHING)
    }
    expect(await findMoving(page)).toEqual([])
  })
}
