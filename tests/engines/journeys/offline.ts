/** Without a network: the folder from `file://`, and what the browser keeps. */
import { AMSTERDAM, END, type Journey, openMap } from '../journey.ts'

export const folder: Journey = async (reader, { folder }) => {
  await openMap(reader, `${folder}index.html`)
  await reader.press('Home', END)
  await reader.miss(AMSTERDAM)
  await reader.press('End')
  await reader.see(AMSTERDAM)
  await reader.click('input[role="combobox"]')
  await reader.type('Zagrb')
  await reader.see('[role="option"]', 'Zagreb')
  await reader.press('Enter')
  await reader.see('[data-panel] h2', 'Croatia')
  await reader.click('[data-panel] a', 'Open as a page')
  await reader.see('h1', 'Croatia')
  await reader.seeAddress('country/croatia/index.html')
  await reader.click('header a', 'Countries')
  await reader.click('th button', 'Listed here')
  await reader.see('th[aria-sort]')
  await reader.miss('[data-share-open]')
}

/** What engines say of files that a host without a network does not give. */
const NOT_THERE = /Failed to load resource/
/** What Firefox says of a file that was still on its way from the worker when its page was left: WebGL is fetched late. */
const LEFT = /ServiceWorker intercepted the request and encountered an unexpected error/

export const keepOffline: Journey = async (reader, { serveAlone }) => {
  reader.allow(NOT_THERE)
  reader.allow(LEFT)
  const host = await serveAlone()
  await reader.open(`${host.url}data/#offline`)
  await reader.click('[data-keep-start]')
  await reader.see('[data-keep-status]', 'is kept in this browser')
  await host.close()
  await reader.open(`${host.url}country/serbia/`)
  await reader.see('h1', 'Serbia')
  await openMap(reader, host.url)
  await reader.press('Home', END)
  await reader.miss(AMSTERDAM)
  await reader.open(`${host.url}no/such/page/`)
  await reader.see('h1', 'not kept')
}
