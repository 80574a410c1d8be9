/** The map of the home page, for the specs that use it. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** A dot in the middle of things. */
export const AMSTERDAM = '.dot[data-id="nld-amsterdam-qingtian"]'

export const map = (page: Page): Locator => page.locator('[data-map]')

/** Opens the page and waits until the map listens. */
export async function openMap(page: Page, search = ''): Promise<void> {
  await page.goto(search)
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await expect(map(page)).toHaveClass(/\blive\b/)
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
    .poll(async () => {
      before = now
      now = await page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().width)
      return now === before
    })
    .toBe(true)
  return now
}
