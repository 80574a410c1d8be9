/** Walks every journey in an engine, one after the other; one that complains has failed. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createDriver } from './driver.ts'
import { JOURNEYS } from './journeys.ts'
import { openPlaces } from './places.ts'
import type { Engine, Tab } from './tab.ts'

/** What the window shows where a journey ends too early, to be looked at. */
async function keepPicture(tab: Tab, name: string): Promise<void> {
  await mkdir('.cache/engines', { recursive: true })
  const path = join('.cache/engines', `${name.replace(/[^a-z0-9]+/gi, '-')}.png`)
  await tab.screenshot().then(
    (png) => writeFile(path, png),
    () => {},
  )
}

export async function walkJourneys(engine: Engine): Promise<void> {
  const { places, close } = await openPlaces()
  afterAll(async () => {
    await engine.close()
    await close()
  })
  describe(engine.name, () => {
    test.each(Object.entries(JOURNEYS))('%s', async (name, walk) => {
      const tab = await engine.openTab()
      try {
        const reader = createDriver(tab)
        await walk(reader, places)
        expect(reader.complaints()).toEqual([])
      } catch (error) {
        await keepPicture(tab, `${engine.name} ${name}`)
        throw error
      } finally {
        await tab.close()
      }
    })
  })
}
