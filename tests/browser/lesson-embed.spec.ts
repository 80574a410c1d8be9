/** Lessons in frames of other pages: a step at a time, one step alone, in a sandbox, and without script. */
import { expect, test } from './support/fixtures.ts'
import { expectWholeFrame, test as hosted } from './support/host.ts'

const PATH = 'embed/lessons/when-did-we-know/'

function frameOf(src: string, attributes = ''): string {
  return `<iframe src="${src}" title="Lesson" width="100%" height="300" style="border:0" ${attributes}></iframe>`
}

for (const width of [360, 940]) {
  hosted(`a frame grows with each step of a lesson at ${width} px`, async ({ page, host, site }) => {
    await page.setViewportSize({ width, height: 800 })
    await host.open(`${frameOf(site.url + PATH)}<script src="${site.url}embed.js" async></script>`)
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('[data-lesson][data-live]')).toBeAttached()
    await expect(frame.locator('.lesson-step:visible')).toHaveCount(1)
    await expectWholeFrame(page, 0)
    await frame.locator('.lesson-bar').getByRole('link', { name: 'Next step' }).click()
    await expect(frame.locator('#step-2')).toBeVisible()
    await expect(frame.locator('#step-1')).toBeHidden()
    await expectWholeFrame(page, 0)
  })
}

hosted('turning pages leaves the history of the host alone', async ({ page, host, site }) => {
  await host.open(frameOf(site.url + PATH).replace('height="300"', 'height="900"'))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-lesson][data-live]')).toBeAttached()
  const entries = await page.evaluate(() => history.length)
  await frame.locator('.lesson-bar').getByRole('link', { name: 'Next step' }).click()
  await expect(frame.locator('#step-2')).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

hosted('a lesson works in a sandbox without an origin', async ({ page, host, site }) => {
  await host.open(frameOf(site.url + PATH, 'sandbox="allow-scripts"').replace('height="300"', 'height="900"'))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-lesson][data-live]')).toBeAttached()
  await frame.locator('.lesson-bar').getByRole('link', { name: 'Next step' }).click()
  await expect(frame.locator('.lesson-bar')).toContainText('Step 2 of')
})

test('one step stands alone, without a way to the others', async ({ page }) => {
  await page.goto(`${PATH}?step=3`)
  await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
  await expect(page.locator('.lesson-step:visible')).toHaveCount(1)
  await expect(page.locator('#step-3')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next step' })).toHaveCount(0)
  await expect(page.locator('.lesson-closing')).toBeHidden()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a frame has the whole lesson, or the step that its address names', async ({ page }) => {
    await page.goto(PATH)
    await expect(page.locator('.lesson-step:visible')).toHaveCount(6)
    await page.goto(`${PATH}?step=3#step-3`)
    await expect(page.locator('.lesson-step:visible')).toHaveCount(1)
    await expect(page.locator('#step-3 .step-map')).toBeVisible()
  })
})
