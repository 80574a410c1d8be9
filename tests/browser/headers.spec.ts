/** Every kind of page under the headers of `_headers`: no violation of the policy, and (by the fixtures) no complaint. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { expectGl } from './support/map.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'

test.use({ headers: true })

/** What the policy refused, as the page itself is told; whatever the console shows. */
async function watchViolations(page: Page): Promise<string[]> {
  const violations: string[] = []
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void }
      tellViolation(`${violatedDirective}: ${blockedURI}`)
    })
  })
  return violations
}

test('the policy is in force: an inline script does not run', async ({ page, complaints }) => {
  complaints.allow(/Content Security Policy/)
  const violations = await watchViolations(page)
  await page.goto('method/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "broken"'
    document.body.append(script)
  })
  // Pages have the policy of all and their own.
  await expect.poll(() => [...new Set(violations)]).toEqual(['script-src-elem: inline'])
  await expect(page).not.toHaveTitle('broken')
})

test.describe('with WebGL', () => {
  test.use({ saveData: false })

  test('the home page keeps the policy', async ({ page }) => {
    const violations = await watchViolations(page)
    await page.goto('')
    await expectGl(page)
    expect(violations).toEqual([])
  })
})

for (const path of PAGE_KINDS) {
  test(`/${path} keeps the policy`, async ({ page }) => {
    const violations = await watchViolations(page)
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(await response?.headerValue('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(violations).toEqual([])
  })
}
