/** From one release to the next under the service worker: never two at once. */
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DIST, expect } from './support/fixtures.ts'
import { NEXT, readBuild } from './support/releases.ts'
import { askToKeep, keepWhole, openRelease, readBuilds, test, waitUntilRead } from './support/worker.ts'

test.describe('a new release', () => {
  test('takes the place of the old one, page and assets together', async ({ page, host, next, complaints }) => {
    complaints.allow(/503/)
    await askToKeep(page)
    await page.goto('about/')
    await waitUntilRead(page)
    expect(await readBuilds(page)).toEqual([await readBuild(DIST)])
    await host.publish(next)
    await openRelease(page, 'method/', 'next')
    await expect.poll(() => readBuilds(page)).toEqual([NEXT.build])
    await waitUntilRead(page)
    await host.stop()
    await openRelease(page, 'method/', 'next')
    // Of the old one nothing is shown, now that the new one began.
    await page.goto('about/')
    await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
  })

  test('waits, where the whole atlas is kept, until it is whole itself', async ({ page, host, next }) => {
    await keepWhole(page)
    await rename(join(next, 'country/serbia/index.html'), join(next, 'country/serbia/away.html'))
    await host.publish(next)
    await openRelease(page, 'method/', 'next')
    // Its worker was fetched, found that it cannot have everything, and gave up.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update().catch(() => undefined)
      const worker = registration.installing ?? registration.waiting
      while (worker && worker.state !== 'redundant') await new Promise((resolve) => requestAnimationFrame(resolve))
    })
    await host.stop()
    for (const path of ['country/serbia/', 'method/', '']) {
      await openRelease(page, path, 'first')
    }
    await rename(join(next, 'country/serbia/away.html'), join(next, 'country/serbia/index.html'))
    await host.publish(next)
    await openRelease(page, 'sources/', 'next')
    await expect.poll(() => readBuilds(page), { timeout: 90_000 }).toEqual([NEXT.build])
    await host.stop()
    for (const path of ['country/serbia/', 'method/', '']) {
      await openRelease(page, path, 'next')
    }
  })
})
