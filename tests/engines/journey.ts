/** A way of a reader through the atlas, written once for all engines. */
import type { Driver } from './driver.ts'
import type { Places } from './places.ts'

export type Journey = (reader: Driver, places: Places) => Promise<void>

/** A dot in the middle of things. */
export const AMSTERDAM = '.dot[data-id="nld-amsterdam-qingtian"]'

/** The end of the window of time. */
export const END = '.handle[aria-label^="End"]'

/** Opens the map at any address, and waits until it listens. */
export async function openMap(reader: Driver, url: string): Promise<void> {
  await reader.open(url)
  await reader.see('[data-atlas][data-live] [data-map].live')
}

/** Until the end of the window is this month. */
export function seeEnd(reader: Driver, month: string): Promise<void> {
  const isAt = (css: string, month: string) => document.querySelector(css)?.getAttribute('aria-valuetext') === month
  return reader.waitFor(`the window to end in ${month}`, isAt, END, month)
}
