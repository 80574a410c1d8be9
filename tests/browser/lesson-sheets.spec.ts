/** The sheets of lessons on paper: two to four pages of A4 and of Letter, nothing cut, readable without colour. */
import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from './support/fixtures.ts'

const LESSONS = readdirSync(new URL('../../data/lessons/', import.meta.url)).map((name) => name.replace('.json', ''))
/** Pixels between the margins of `sheet.css`, at 96 to the inch. */
const PAPER = { A4: 688, Letter: 710 } as const

/** What can be read on each printed page, with single spaces. */
async function printPages(page: Page, format: keyof typeof PAPER): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const { text } = await extractText(pdf, { mergePages: false })
  return text.map((words) => words.replace(/\s+/g, ' ').trim())
}

/** Elements that reach beyond the paper, by their class. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const right = document.documentElement.clientWidth + 1
    const all = [...document.querySelectorAll<HTMLElement>('.sheet *:not(svg *)')]
    return all.filter((element) => element.getBoundingClientRect().right > right).map(({ className }) => className)
  })
}

for (const lesson of LESSONS) {
  for (const sheet of ['worksheet', 'teacher'] as const) {
    test(`${lesson}: the ${sheet} sheet prints on two to four pages, whole`, async ({ page }) => {
      await page.goto(`lessons/${lesson}/${sheet}/`)
      const last = (await page.locator('.sheet-end').innerText()).replace(/\s+/g, ' ')
      const headings = await page.locator('.sheet h2').allInnerTexts()
      for (const format of ['A4', 'Letter'] as const) {
        const pages = await printPages(page, format)
        expect(pages.length, format).toBeGreaterThanOrEqual(2)
        expect(pages.length, format).toBeLessThanOrEqual(4)
        expect(pages.at(-1), format).toContain(last)
        const words = pages.join(' ')
        for (const heading of headings) expect(words, format).toContain(heading.replace(/\s+/g, ' ').trim())
      }
    })

    test(`${lesson}: nothing of the ${sheet} sheet is wider than the paper`, async ({ page }) => {
      await page.goto(`lessons/${lesson}/${sheet}/`)
      await page.emulateMedia({ media: 'print' })
      for (const width of Object.values(PAPER)) {
        await page.setViewportSize({ width, height: 900 })
        expect(await tooWide(page)).toEqual([])
      }
      for (const part of ['.sheet-document', '.sheet-watch', '.sheet-picture', '.sheet-timing tr']) {
        for (const element of await page.locator(part).all()) await expect(element).toHaveCSS('break-inside', 'avoid')
      }
      for (const chrome of ['.site-header', '.site-footer', '.sheet-tools']) {
        await expect(page.locator(chrome)).toBeHidden()
      }
    })
  }
}

test('a button prints the sheet; without script there is none', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.goto(`lessons/${LESSONS[0]}/worksheet/`)
  await page.getByRole('button', { name: 'Print this sheet' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed')
})
