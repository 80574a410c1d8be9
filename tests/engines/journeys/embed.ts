/** Embeds in a page of another origin, plain and in a sandbox that takes their origin away, under the site's policy. */
import { expect } from 'vitest'
import type { Driver } from '../driver.ts'
import { AMSTERDAM, END, type Journey, seeEnd } from '../journey.ts'
import type { Places } from '../places.ts'

function frame(src: string, attributes: string): string {
  return `<iframe src="${src}" title="Embed" width="640" height="560" ${attributes}></iframe>`
}

async function useMap(reader: Driver, { site, publish }: Places, attributes: string): Promise<void> {
  await reader.open(publish(frame(`${site}embed/?theme=dark&parts=map,timeline`, attributes)))
  await reader.enterFrame('iframe')
  await reader.see(AMSTERDAM)
  // By style, and by script.
  expect(await reader.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px')
  await reader.see('html[data-theme="dark"]')
  await reader.click(AMSTERDAM)
  await reader.see('[data-embed][data-live]')
  await reader.press('Home', END)
  await seeEnd(reader, 'January 2016')
  await reader.miss(AMSTERDAM)
}

async function readCard(reader: Driver, { site, publish }: Places, attributes: string): Promise<void> {
  await reader.open(publish(frame(`${site}embed/country/italy/?theme=dark`, attributes)))
  await reader.enterFrame('iframe')
  await reader.see('.embed-credit')
  await reader.see('html[data-theme="dark"]')
}

export const embed: Journey = async (reader, places) => {
  await useMap(reader, places, '')
  await readCard(reader, places, '')
}

export const embedInSandbox: Journey = async (reader, places) => {
  await useMap(reader, places, 'sandbox="allow-scripts"')
  await readCard(reader, places, 'sandbox="allow-scripts"')
}
