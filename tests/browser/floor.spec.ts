/** Below the floor a page is what it is without script: its scripts do not start, and one line says so. */
import type { Page } from '@playwright/test'
import { NEEDS } from '../../src/tool/floor.ts'
import { expect, test } from './support/fixtures.ts'

/** How each thing that the gate asks for is taken away, before anything of the page runs. */
const TAKEN: Readonly<Record<keyof typeof NEEDS, () => void>> = {
  'css.properties.container-type': () => {
    const { supports } = CSS
    CSS.supports = (...asked: [string]) => asked[0] !== 'container-type' && supports.apply(CSS, asked)
  },
  'css.types.length.viewport_percentage_units_small': () => {
    const { supports } = CSS
    CSS.supports = (...asked: [string]) => !asked.join().includes('svh') && supports.apply(CSS, asked)
  },
  'javascript.builtins.Array.findLast': () => {
    Reflect.deleteProperty(Array.prototype, 'findLast')
  },
  'javascript.builtins.Object.hasOwn': () => {
    Reflect.deleteProperty(Object, 'hasOwn')
  },
  'api.HTMLDialogElement.showModal': () => {
    Reflect.deleteProperty(window, 'HTMLDialogElement')
  },
}

const LIVE = ['', 'lessons/who-says-so/', 'embed/']

async function expectReadable(page: Page): Promise<void> {
  await expect(page.locator('.start-line')).toContainText('This browser is older')
  await expect(page.locator('html')).toHaveAttribute('data-below', '')
  await expect(page.locator('[data-live]')).toHaveCount(0)
  await expect(page.locator('.play')).toBeHidden()
}

test('every need of the gate is tried', () => {
  expect(Object.keys(TAKEN)).toEqual(Object.keys(NEEDS))
})

for (const [need, take] of Object.entries(TAKEN)) {
  test(`the home page is read without ${need}`, async ({ page }) => {
    await page.addInitScript(take)
    await page.goto('')
    await expectReadable(page)
    await expect(page.locator('.atlas-map .place').first()).toBeVisible()
    await page.locator('.record-list a').first().click()
    await expect(page).toHaveURL(/\/(record|country)\//)
  })
}

for (const path of LIVE) {
  test(`below the floor /${path} says so, and is read`, async ({ page }) => {
    await page.addInitScript(TAKEN['javascript.builtins.Array.findLast'] ?? (() => {}))
    await page.goto(path)
    await expectReadable(page)
  })
}

test('a table below the floor has no dead controls', async ({ page }) => {
  await page.addInitScript(TAKEN['javascript.builtins.Array.findLast'] ?? (() => {}))
  await page.goto('countries/')
  await expect(page.locator('table tbody tr').first()).toBeVisible()
  await expect(page.locator('[data-share-open]').first()).toBeHidden()
})
