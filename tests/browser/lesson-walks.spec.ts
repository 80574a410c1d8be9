/** Every lesson from the first step to the last by keyboard, and whole without script. */
import { expect, test } from './support/fixtures.ts'
import { expectStep, LESSONS, openLesson, SIZES } from './support/lesson.ts'

/** The way back is of no lesson in particular: it is walked whole in one. */
const WALKED_BACK = 'when-did-we-know'

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
      const last = lesson.id === WALKED_BACK ? 1 : lesson.steps.length - 1
      for (let number = lesson.steps.length - 1; number >= last; number--) {
        await page.keyboard.press('ArrowLeft')
        await expectStep(page, lesson, number)
      }
    })
  }
}

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
