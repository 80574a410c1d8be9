/** The map of the home page, for the specs that use it. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** A dot in the middle of things. */
export const AMSTERDAM = '.dot[data-id="nld-amsterdam-qingtian"]'

export const map = (page: Page): Locator => page.locator('[data-map]')

/** What the map says of itself in its corner. */
export const mapStatus = (page: Page): Locator => page.locator('.map-corner').getByRole('status')

/** Opens the page and waits until the map listens. */
export async function openMap(page: Page, search = ''): Promise<void> {
  await page.goto(search)
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await expect(map(page)).toHaveClass(/\blive\b/)
}

/** The middle of a dot's shape, on the screen. */
export async function middleOf(dot: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await dot.locator('.shape').boundingBox()
  if (!box) throw new Error('the dot is not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The part of the world that the map shows: its corners, as fractions of the stage's side, and its middle. */
export async function partShown(page: Page) {
  await stageWidth(page)
  return map(page).evaluate((box) => {
    const stage = box.querySelector('.stage')?.getBoundingClientRect()
    if (!stage) throw new Error('the map has no stage')
    const { left, top, width, height } = box.getBoundingClientRect()
    const x = (at: number) => (at - stage.left) / stage.width
    const y = (at: number) => (at - stage.top) / stage.height
    return {
      west: x(left),
      north: y(top),
      east: x(left + width),
      south: y(top + height),
      middle: [x(left + width / 2), y(top + height / 2)] as const,
    }
  })
}

/** Waits until WebGL has taken over: software takes its time. */
export async function expectGl(page: Page): Promise<void> {
  await expect(map(page)).toHaveClass(/\bgl\b/, { timeout: 100_000 })
}

/** Side of the stage in pixels, when it rests. */
export async function stageWidth(page: Page): Promise<number> {
  let before = -1
  let now = 0
  await expect
    .poll(
      async () => {
        before = now
        now = await page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().width)
        return now === before
      },
      { intervals: [100] },
    )
    .toBe(true)
  return now
}
