/** Reading without a network on the web: what was read, all of it on request, and never two releases at once. */
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { ServedFolder } from '../../src/build/serve.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { test as base, expect } from './support/fixtures.ts'
import { AMSTERDAM } from './support/map.ts'
import { type Host, NEXT, readBuild, startHost, writeNextRelease } from './support/releases.ts'

const DIST = process.env.ATLAS_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))

interface WorkerFixtures {
  readonly site: ServedFolder
  /** Serves the built site at the start of each test, and then what it is told to. */
  readonly host: Host
  /** The folder of a second release. */
  readonly next: string
}

const test = base.extend<object, WorkerFixtures>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const host = await startHost(DIST)
      await use(host)
      await host.stop()
    },
    { scope: 'worker' },
  ],
  site: [async ({ host }, use) => use({ url: host.url, close: host.stop }), { scope: 'worker' }],
  next: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const target = await mkdtemp(join(tmpdir(), 'atlas-next-'))
      await writeNextRelease(DIST, target)
      await use(target)
      await rm(target, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})
test.use({ serviceWorkers: 'allow' })

test.beforeEach(async ({ complaints, host }) => {
  // The browser's own words on what is not there without a network.
  complaints.allow(/Failed to load resource/)
  await host.publish(DIST)
})

/** Paths from the root of the site that the browser keeps, by the name of their cache. */
function readCaches(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const entries = names.map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      return [name, requests.map(({ url }) => url.replace(/^.*\/some\/repo\//, ''))] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  })
}

/** Builds of which anything is kept. Opens no cache: that would make one which is just going anew. */
async function readBuilds(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys())
  return names.map((name) => name.split(' ').at(-1) ?? '')
}

/** Until the page and all that it has loaded are kept. */
async function waitUntilRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const wanted = [location.href.replace(/[?#].*$/, ''), ...loaded.filter((name) => name.includes('/assets/'))]
    const isKept = async () => (await Promise.all(wanted.map((url) => caches.match(url)))).every(Boolean)
    while (!(await isKept())) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** Puts a page of the site into a frame of an embedded card, and waits until it is there. */
function frameMethod(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = '../../../method/'
    await new Promise((resolve) => {
      frame.onload = resolve
      document.body.append(frame)
    })
  })
}

/** Until the page has told its worker what it has loaded. */
async function passIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestIdleCallback(resolve))
  })
}

async function keepWhole(page: Page): Promise<void> {
  await page.goto('data/#offline')
  await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
  await expect(page.locator('.keep').getByRole('status')).toHaveText(/is kept in this browser/, { timeout: 90_000 })
}

/** Opens a page, which is of that release as a whole: its words and its stylesheet. */
async function openRelease(page: Page, path: string, release: 'first' | 'next'): Promise<void> {
  const open = async () => {
    await page.goto(path)
    const words = await page.locator('.site-footer p').first().textContent()
    const style = await page.evaluate(() => {
      const { margin } = getComputedStyle(document.body)
      return { margin, release: getComputedStyle(document.documentElement).getPropertyValue('--release') }
    })
    const isNext = words?.includes(NEXT.version) ?? false
    // Never by halves; an error is not tried again, unlike a server so slow that what is kept answers for it.
    expect(style).toEqual({ margin: '0px', release: isNext ? NEXT.style : '' })
    return isNext
  }
  await expect.poll(open).toBe(release === 'next')
}

test.describe('what was read, WebGL too,', () => {
  test.use({ saveData: false })

  test('is there without a network, the very first page too, with its map', async ({ page, host }) => {
    await page.goto('')
    await expect(page.locator('[data-map]')).toHaveClass(/\bgl\b/, { timeout: 100_000 })
    await waitUntilRead(page)
    await host.stop()
    await page.goto('?country=ITA')
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
    await expect(page.locator('[data-map]')).toHaveClass(/\bgl\b/, { timeout: 100_000 })
    await expect(page.locator(AMSTERDAM)).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
  })
})

test.describe('what was read', () => {
  test('leads on where a page was not read before', async ({ page, host, complaints }) => {
    complaints.allow(/503/)
    await page.goto('')
    await waitUntilRead(page)
    await host.stop()
    await page.goto('country/serbia/')
    await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('link').click()
    await expect(page.locator('[data-atlas]')).toBeAttached()
  })

  test('keeps a lesson with its map', async ({ page, host }) => {
    await page.goto('lessons/who-says-so/')
    await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
    await waitUntilRead(page)
    await host.stop()
    await page.goto('lessons/who-says-so/#step-2')
    await page.reload()
    await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
    await expect(page.locator('.lesson-bar')).toContainText('Step 2 of')
  })

  test('comes from the network while there is one', async ({ page, host, next }) => {
    await page.goto('about/')
    await waitUntilRead(page)
    await host.publish(next)
    await openRelease(page, 'about/', 'next')
  })

  test('holds nothing of embeds and of pages in frames', async ({ page }) => {
    await page.goto('about/')
    await waitUntilRead(page)
    const before = await readCaches(page)
    await page.goto('embed/country/italy/', { waitUntil: 'networkidle' })
    await frameMethod(page)
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible()
    expect(await readCaches(page)).toEqual(before)
  })

  test('begins with a page that stands alone, not in a frame', async ({ page }) => {
    await page.goto('embed/country/italy/')
    await frameMethod(page)
    await page.evaluate(async () => {
      const { requestIdleCallback } = window.frames[0] as Window
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestIdleCallback(resolve))
    })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})

test.describe('the whole atlas', () => {
  test('is kept on request, by keyboard, and then works without a network', async ({ page, host }) => {
    await keepWhole(page)
    await expect(page.locator('.keep').getByRole('status')).toBeFocused()
    await expect(page.getByRole('progressbar')).toBeHidden()
    await expectNoAxeViolations(page)
    await host.stop()
    await page.goto('country/serbia/')
    await expect(page.locator('h1')).toContainText('Serbia')
    await page.goto('record/resp-irl-government-2022-10/')
    await expect(page.locator('h1')).toBeVisible()
    await page.goto('')
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
    await page.getByRole('slider', { name: 'End of the window' }).press('Home')
    await expect(page.locator(AMSTERDAM)).toBeHidden()
    const search = page.getByRole('combobox', { name: /^Search/ })
    await search.fill('Zagrb')
    await search.press('Enter')
    await expect(page.getByRole('heading', { name: 'Croatia', exact: true })).toBeVisible()
  })

  test('is known as kept when the reader comes back, and goes when it is removed', async ({ page }) => {
    await keepWhole(page)
    await page.reload()
    await passIdle(page)
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/is kept in this browser/)
    await expect(page.getByRole('button', { name: 'Keep the whole atlas' })).toBeHidden()
    await page.getByRole('button', { name: 'Remove everything kept here' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/^Removed/)
    await expect(page.locator('.keep').getByRole('status')).toBeFocused()
    expect(await readCaches(page)).toEqual({})
    await expect(page.getByRole('button', { name: 'Keep the whole atlas' })).toBeVisible()
  })

  test('is not there by halves: where the network breaks off the page says so, and goes on from there', async ({
    page,
    host,
  }) => {
    await page.goto('data/')
    await waitUntilRead(page)
    await host.stop()
    await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/could not be kept/)
    await host.publish(DIST)
    await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/is kept in this browser/, { timeout: 90_000 })
  })
})

test.describe('a new release', () => {
  test('takes the place of the old one, page and assets together', async ({ page, host, next, complaints }) => {
    complaints.allow(/503/)
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
