/** Lessons from the first step to the last: by keyboard, by scrolling, by history, off the path and back. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parseSearch } from '../../src/state/url.ts'
import { expect, test } from './support/fixtures.ts'

interface Lesson {
  readonly id: string
  readonly steps: readonly { readonly view: string }[]
}

const FOLDER = new URL('../../data/lessons/', import.meta.url)
const LESSONS: readonly Lesson[] = readdirSync(FOLDER).map((name) =>
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
)

/** The wide one is not wider than it need be: software draws every pixel. */
const SIZES = { wide: { width: 1000, height: 680 }, phone: { width: 360, height: 740 } } as const

async function openLesson(page: Page, id: string, hash = ''): Promise<void> {
  await page.goto(`lessons/${id}/${hash}`)
  await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
  await expect(page.locator('[data-map]')).toHaveClass(/\blive\b/)
}

/** The map shows the step, and the address names it. */
async function expectStep(page: Page, lesson: Lesson, number: number): Promise<void> {
  const { clock } = parseSearch(lesson.steps[number - 1]?.view ?? '')
  await expect(page.locator('.lesson-bar')).toContainText(`Step ${number} of ${lesson.steps.length}`)
  const words = clock === 'reported' ? 'by when it became public' : 'by when it happened'
  await expect(page.locator('.lesson-bar')).toContainText(words)
  await expect(page.locator(`#step-${number} h2`)).toBeInViewport()
}

const [LESSON] = LESSONS.filter(({ id }) => id === 'when-did-we-know')
if (!LESSON) throw new Error('there is no lesson "when-did-we-know"')

for (const lesson of LESSONS) {
  for (const [name, size] of Object.entries(SIZES)) {
    test(`${lesson.id} is walked by keyboard (${name})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize(size)
      await openLesson(page, lesson.id)
      for (let number = 2; number <= lesson.steps.length; number++) {
        await page.keyboard.press('ArrowRight')
        await expectStep(page, lesson, number)
        await expect(page).toHaveURL(new RegExp(`#step-${number}$`))
        await expect(page.locator(`#step-${number} h2`)).toBeFocused()
      }
      // The way back is of no lesson in particular.
      const last = lesson === LESSON ? 1 : lesson.steps.length - 1
      for (let number = lesson.steps.length - 1; number >= last; number--) {
        await page.keyboard.press('ArrowLeft')
        await expectStep(page, lesson, number)
      }
    })
  }
}

test('scrolling moves the map and the address, and leaves the history alone', async ({ page }) => {
  await openLesson(page, LESSON.id)
  const entries = await page.evaluate(() => history.length)
  await page.locator('#step-3 h2').evaluate((heading) => heading.scrollIntoView())
  await expectStep(page, LESSON, 3)
  await expect(page).toHaveURL(/#step-3$/)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('a key pressed again before the page has scrolled leads a step further', async ({ page }) => {
  await openLesson(page, LESSON.id)
  // Both in one go: a page scrolls no sooner than it is drawn again.
  await page.evaluate(() => {
    for (const _ of [1, 2])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }))
  })
  await expectStep(page, LESSON, 3)
  await expect(page).toHaveURL(/#step-3$/)
  await expect(page.locator('#step-3 h2')).toBeFocused()
  // What the reader scrolls to himself counts again.
  await page.locator('#step-2 h2').evaluate((heading) => heading.scrollIntoView())
  await expectStep(page, LESSON, 2)
})

test('back and forward lead through the steps that a link opened', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openLesson(page, LESSON.id, '#step-2')
  await expectStep(page, LESSON, 2)
  await page.locator('.lesson-bar').getByRole('link', { name: 'Next step' }).click()
  await expectStep(page, LESSON, 3)
  await page.goBack()
  await expectStep(page, LESSON, 2)
  await page.goForward()
  await expectStep(page, LESSON, 3)
})

test('a reader may leave the path by map and by slider, and return to it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openLesson(page, LESSON.id, '#step-2')
  await expectStep(page, LESSON, 2)
  const back = page.getByRole('button', { name: 'Back to step 2' })
  await expect(back).toHaveCount(0)
  await page.locator('.lesson-map').getByRole('button', { name: 'Zoom in' }).click()
  await back.click()
  await expect(back).toHaveCount(0)
  await page.getByRole('slider', { name: 'End of the window' }).press('PageDown')
  await expect(back).toBeVisible()
  await back.click()
  await expect(back).toHaveCount(0)
  await expect(page.locator('.lesson-bar')).toContainText('Up to December 2019')
})

test('arrow keys that belong to the slider move no step', async ({ page }) => {
  await openLesson(page, LESSON.id, '#step-2')
  await expectStep(page, LESSON, 2)
  await page.getByRole('slider', { name: 'End of the window' }).press('ArrowLeft')
  await expect(page.locator('.lesson-bar')).toContainText('Up to November 2019')
  await expect(page.locator('.lesson-bar')).toContainText('Step 2 of')
})

test('a phone keeps the map in sight, and shows time when asked', async ({ page }) => {
  await page.setViewportSize(SIZES.phone)
  await openLesson(page, LESSON.id, '#step-3')
  await expectStep(page, LESSON, 3)
  await expect(page.locator('.lesson-map')).toBeInViewport({ ratio: 0.9 })
  await expect(page.locator('.timeline')).toBeHidden()
  await page.getByRole('button', { name: 'Time', exact: true }).click()
  await expect(page.locator('.timeline')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const lesson of LESSONS) {
    test(`${lesson.id} is whole: text, a picture a step, documents, questions`, async ({ page }) => {
      await page.goto(`lessons/${lesson.id}/`)
      await expect(page.locator('.lesson-stage')).toBeHidden()
      await expect(page.locator('svg.step-map:visible')).toHaveCount(lesson.steps.length)
      await expect(page.locator('.step-question:visible')).toHaveCount(lesson.steps.length)
      await page.locator('.lesson-contents a').nth(2).click()
      await expect(page.locator('#step-3')).toBeInViewport()
    })
  }
})
