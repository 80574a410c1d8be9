/** Where there is no WebGL: turned off in the browser itself. A file of its own, as that needs a browser of its own. */
import { CHROMIUM_FLAGS } from '../../src/tool/chromium-flags.ts'
import { expect, test } from './support/fixtures.ts'
import { AMSTERDAM, map, openMap, stageWidth } from './support/map.ts'

const flags = CHROMIUM_FLAGS.filter((flag) => !/gl|swiftshader/.test(flag))
const executablePath = process.env.CHROMIUM_PATH
test.use({
  saveData: false,
  launchOptions: {
    args: [...flags, '--disable-gpu', '--disable-3d-apis'],
    ...(executablePath ? { executablePath } : {}),
  },
})

test('the SVG stays, zooms and opens what is clicked', async ({ page, complaints }) => {
  complaints.allow(/WebGL/i)
  await openMap(page)
  const width = await stageWidth(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => stageWidth(page)).toBeCloseTo(2 * width, 0)
  await page.getByRole('button', { name: 'First view' }).click()
  await expect.poll(() => stageWidth(page)).toBeCloseTo(width, 0)
  await page.locator(AMSTERDAM).click()
  await expect(page).toHaveURL(/record=nld-amsterdam-qingtian/)
  await expect(map(page)).not.toHaveClass(/\bgl\b/)
})

test('the globe says that it needs WebGL, and the flat map stays', async ({ page, complaints }) => {
  complaints.allow(/WebGL/i)
  await openMap(page, '?projection=globe')
  await expect(page.locator('.map-corner').getByRole('status')).toContainText('this browser does not offer')
  await expect(page.locator('.ground .land')).toBeVisible()
  await expect(page.locator(AMSTERDAM)).toBeVisible()
})
