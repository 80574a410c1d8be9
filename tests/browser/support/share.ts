/** The share dialog, for the specs that use it. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** The button. */
export const OPEN = { name: 'Share or embed' } as const
/** What unfolds in the dialog. */
export const PARTS = ['Cite', 'Embed', 'Download'] as const

export const dialogOf = (page: Page): Locator => page.getByRole('dialog')
export const part = (page: Page, name: (typeof PARTS)[number]): Locator =>
  dialogOf(page).locator('.share-part', { has: page.locator('summary', { hasText: name }) })

/** Opens a page and its dialog. */
export async function openShare(page: Page, path: string): Promise<Locator> {
  await page.goto(path)
  await page.getByRole('button', OPEN).click()
  await expect(dialogOf(page)).toBeVisible()
  return dialogOf(page)
}

/** @returns what was folded */
export async function unfold(page: Page, name: (typeof PARTS)[number]): Promise<Locator> {
  await part(page, name).locator('> summary').click()
  return part(page, name).locator('.share-content')
}
