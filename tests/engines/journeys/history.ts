/** Back and forward: within the map, and to it from another page. */
import { type Journey, openMap } from '../journey.ts'

export const backAndForward: Journey = async (reader, { site }) => {
  await openMap(reader, `${site}?country=HRV`)
  await reader.click('[data-panel] a[data-record="patrol-hrv-2018"]')
  await reader.see('[data-panel] h2', 'Joint patrols 2018')
  await reader.back()
  await reader.see('[data-panel] h2', 'Croatia')
  await reader.forward()
  await reader.see('[data-panel] h2', 'Joint patrols 2018')
  await reader.click('.site-header a, header a', 'Method')
  await reader.see('h1', 'Method')
  await reader.back()
  await reader.see('[data-atlas][data-live] [data-panel] h2', 'Joint patrols 2018')
  await reader.press('Escape')
  await reader.miss('[data-panel]')
}

/** What a browser brings back with a page, from memory or anew, is what the page then shows. */
export const backToChoices: Journey = async (reader, { site }) => {
  const areKept = () => {
    const [kind] = document.querySelectorAll<HTMLSelectElement>('main select')
    const shown = [...document.querySelectorAll<HTMLElement>('.source-entry')].filter((entry) => !entry.hidden)
    const isOnly = shown.every(({ dataset }) => dataset.kind === 'government')
    return kind?.value === 'government' && shown.length > 0 && isOnly
  }
  await reader.open(`${site}sources/`)
  await reader.see('main select')
  await reader.evaluate(() => {
    const [kind] = document.querySelectorAll<HTMLSelectElement>('main select')
    if (!kind) return
    kind.value = 'government'
    kind.dispatchEvent(new Event('input', { bubbles: true }))
    kind.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await reader.waitFor('sources of governments alone', areKept)
  await reader.click('header a', 'Method')
  await reader.see('h1', 'Method')
  await reader.back()
  await reader.see('h1', 'Sources')
  await reader.waitFor('sources of governments alone', areKept)
}
