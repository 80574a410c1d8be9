/** What opens a panel: the search, a dot, a country; and what leads out of it. */
import { expect } from 'vitest'
import { AMSTERDAM, type Journey, openMap } from '../journey.ts'

const SEARCH = 'input[role="combobox"]'

/** Of the map, in Brazil, away from every dot. */
const INLAND = { x: 0.56, y: 0.5 }

export const search: Journey = async (reader, { site }) => {
  await openMap(reader, site)
  await reader.click(SEARCH)
  await reader.type('Zagrb')
  await reader.see('[role="option"]', 'Zagreb')
  await reader.press('Enter')
  await reader.see('[data-panel] h2', 'Croatia')
  await reader.seeAddress('?country=HRV')
  await reader.click(SEARCH)
  await reader.type('Belgrade')
  await reader.click('[role="option"]', 'Joint patrols 2019')
  await reader.see('[data-panel] h2', 'Joint patrols 2019')
}

export const dot: Journey = async (reader, { site }) => {
  await openMap(reader, site)
  await reader.click(AMSTERDAM)
  await reader.seeAddress('?record=nld-amsterdam-qingtian')
  await reader.see(`${AMSTERDAM}.selected`)
  await reader.see('[data-panel] h2', 'Amsterdam')
  await openMap(reader, site)
  await reader.press('ArrowLeft', AMSTERDAM)
  await reader.see('.dot:focus')
  const focused = await reader.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '')
  expect(focused).not.toBe('nld-amsterdam-qingtian')
  await reader.press('Enter')
  await reader.seeAddress(`?record=${focused}`)
}

export const country: Journey = async (reader, { site }) => {
  await openMap(reader, `${site}?view=-52,-9,3`)
  await reader.click('[data-map]', '', INLAND)
  await reader.waitFor('Brazil in the address', () => location.search.includes('country=BRA'))
  await reader.see('[data-panel] h2', 'Brazil')
}

export const panel: Journey = async (reader, { site }) => {
  await openMap(reader, site)
  await reader.click('.record-list h3 a', 'Italy')
  await reader.see('[data-panel] h2', 'Italy')
  await reader.seeAddress('?country=ITA')
  await reader.press('Escape')
  await reader.miss('[data-panel]')
  await reader.see('.record-list h3 a:focus', 'Italy')
}
