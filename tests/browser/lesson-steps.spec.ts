/** The steps of a lesson: by scrolling, by key and by history, off the path and back. */
import { expect, test } from './support/fixtures.ts'
import { expectStep, LESSONS, openLesson, SIZES } from './support/lesson.ts'

const [LESSON] = LESSONS.filter(({ id }) => id === 'when-did-we-know')
if (!LESSON) throw new Error('there is no lesson "when-did-we-know"')

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
