/** The guided lessons, for the specs that walk them. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parseSearch } from '../../../src/state/url.ts'
import { expect } from './fixtures.ts'

export interface Lesson {
  readonly id: string
  readonly steps: readonly { readonly view: string }[]
}

const FOLDER = new URL('../../../data/lessons/', import.meta.url)
export const LESSONS: readonly Lesson[] = readdirSync(FOLDER).map((name) =>
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
)

/** The wide one is not wider than it need be: software draws every pixel. */
export const SIZES = { wide: { width: 1000, height: 680 }, phone: { width: 360, height: 740 } } as const

export async function openLesson(page: Page, id: string, hash = ''): Promise<void> {
  await page.goto(`lessons/${id}/${hash}`)
  await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
  await expect(page.locator('[data-map]')).toHaveClass(/\blive\b/)
}

/** The map shows the step, and the address names it. */
export async function expectStep(page: Page, lesson: Lesson, number: number): Promise<void> {
  const { clock } = parseSearch(lesson.steps[number - 1]?.view ?? '')
  await expect(page.locator('.lesson-bar')).toContainText(`Step ${number} of ${lesson.steps.length}`)
  const words = clock === 'reported' ? 'by first source here' : 'by when it happened'
  await expect(page.locator('.lesson-bar')).toContainText(words)
  await expect(page.locator(`#step-${number} h2`)).toBeInViewport()
}
