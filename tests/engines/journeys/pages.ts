/** What script adds to pages of text: a table that can be sorted, and the dialog that shares. */
import { expect } from 'vitest'
import type { Journey } from '../journey.ts'

export const sort: Journey = async (reader, { site }) => {
  await reader.open(`${site}countries/`)
  const isSorted = (direction: string) =>
    document.querySelector('th[aria-sort]')?.getAttribute('aria-sort') === direction
  await reader.click('th button', 'Reported')
  await reader.waitFor('the table to be sorted', isSorted, 'ascending')
  await reader.press('Enter')
  await reader.waitFor('the table to be turned round', isSorted, 'descending')
  expect(await reader.evaluate(() => document.querySelector('tbody tr')?.textContent)).toContain('Italy')
}

export const share: Journey = async (reader, { site }) => {
  await reader.open(`${site}country/italy/`)
  await reader.click('[data-share-open]', 'Share or embed')
  await reader.see('dialog[open]')
  const isLinked = (url: string) =>
    [...document.querySelectorAll('dialog input')].some((field) => (field as HTMLInputElement).value === url)
  await reader.waitFor('the link of the page', isLinked, `${site}country/italy/`)
  await reader.click('dialog button[aria-label="Copy: Link"], dialog button', 'Copy')
  await reader.see('dialog', 'Copied: Link.')
  await reader.click('dialog summary', 'Embed')
  await reader.enterFrame('.embed-preview iframe')
  await reader.see('.embed-credit')
  await reader.leaveFrame()
  await reader.press('Escape', 'dialog summary')
  await reader.miss('dialog')
  await reader.see('[data-share-open]:focus')
}
