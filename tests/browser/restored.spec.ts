/** Choices of an earlier visit that the browser brings back with the page: what is shown and what is chosen agree. */
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'

test('filters of the sources hold again after a link was followed, and back', async ({ page }) => {
  await page.goto('sources/')
  await page.getByLabel('Kind').selectOption({ label: 'Government or parliament' })
  await expect(page.locator('.source-entry:visible:not([data-kind="government"])')).toHaveCount(0)
  await page.getByRole('link', { name: 'Method', exact: true }).click()
  await expect(page.locator('h1')).toHaveText('Method')
  await page.goBack()
  await expect(page.getByLabel('Kind')).toHaveValue('government')
  await expect(page.locator('.source-entry:visible:not([data-kind="government"])')).toHaveCount(0)
  await expect(page.locator('.source-entry:visible').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(/^\d+ of \d+ shown$/)
})

test('choices that come back as late as the page is shown hold too', async ({ page }) => {
  await page.goto('sources/')
  await page.getByLabel('Kind').evaluate((select: HTMLSelectElement) => {
    select.value = 'government'
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(page.locator('.source-entry:visible:not([data-kind="government"])')).toHaveCount(0)
})

for (const [path, root] of [
  ['', '[data-atlas]'],
  ['embed/?parts=map,timeline', '[data-embed]'],
  ['lessons/when-did-we-know/', '[data-lesson]'],
] as const) {
  test(`controls of /${path} that come back as late as it is shown say again what it shows`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator(`${root}[data-live]`)).toBeAttached()
    const slider = page.getByRole('slider', { name: 'End of the window' })
    const clock = page.locator('input[name=clock]:checked')
    const [month, by] = [await slider.inputValue(), await clock.inputValue()]
    await page.evaluate(() => {
      for (const field of document.querySelectorAll<HTMLInputElement>('.handle')) field.value = '3'
      const other = document.querySelector<HTMLInputElement>('input[name=clock]:not(:checked)')
      if (other) other.checked = true
      window.dispatchEvent(new PageTransitionEvent('pageshow'))
    })
    await expect(slider).toHaveValue(month)
    await expect(clock).toHaveValue(by)
  })
}

test('the controls of the map say what the map shows', async ({ page }) => {
  await openMap(page)
  // The address does not hear of it: only the browser remembers.
  await page.evaluate(() => {
    history.replaceState = () => {}
  })
  await page.getByRole('radio', { name: 'first source here' }).check()
  await page.getByRole('checkbox', { name: /Agreements/ }).check()
  await page.getByRole('slider', { name: 'End of the window' }).press('PageDown')
  await page.getByRole('link', { name: 'Method', exact: true }).click()
  await expect(page.locator('h1')).toHaveText('Method')
  await page.goBack()
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await expect(page.locator('.timeline-now b')).toHaveText('All years')
  await expect(page.getByRole('slider', { name: 'End of the window' })).toHaveJSProperty('valueAsNumber', 84)
  await expect(page.getByRole('radio', { name: 'when it happened' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Agreements/ })).not.toBeChecked()
})
