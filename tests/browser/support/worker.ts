/** Under the service worker: a host that can go away, a second release, and what the browser keeps. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { ServedFolder } from '../../../src/tool/serve.ts'
import { test as base, DIST, expect } from './fixtures.ts'
import { type Host, NEXT, startHost, writeNextRelease } from './releases.ts'

interface WorkerFixtures {
  readonly site: ServedFolder
  /** Serves the built site at the start of each test, and then what it is told to. */
  readonly host: Host
  /** The folder of a second release. */
  readonly next: string
}

interface Fixtures {
  /** Each test begins with the first release, and with the browser's own words on what is not there without a network. */
  readonly beginning: undefined
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  serviceWorkers: 'allow',
  beginning: [
    async ({ complaints, host }, use) => {
      complaints.allow(/Failed to load resource/)
      await host.publish(DIST)
      await use(undefined)
    },
    { auto: true },
  ],
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

/** Builds of which anything is kept. It opens none: to open one that is just going makes it anew. */
export async function readBuilds(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys())
  return names.map((name) => name.split(' ').at(-1) ?? '')
}

/** Paths from the root of the site that the browser keeps, by the name of their cache. */
export function readCaches(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const entries = names.map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      return [name, requests.map(({ url }) => url.replace(/^.*\/some\/repo\//, ''))] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  })
}

/** As who asked for the whole atlas, and stopped before anything had arrived: from then on, what is read is kept. */
export async function askToKeep(page: Page): Promise<void> {
  await page.goto('data/', { waitUntil: 'networkidle' })
  await page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[data-build]')
    const root = new URL('..', script?.src).href
    await caches.open(`overseas-atlas ${root} ${script?.dataset.build}`)
  })
}

/** Until the page and all that it has loaded are kept. */
export async function waitUntilRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const wanted = [location.href.replace(/[?#].*$/, ''), ...loaded.filter((name) => name.includes('/assets/'))]
    const isKept = async () => (await Promise.all(wanted.map((url) => caches.match(url)))).every(Boolean)
    while (!(await isKept())) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

export async function keepWhole(page: Page): Promise<void> {
  await page.goto('data/#offline')
  await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
  await expect(page.locator('.keep').getByRole('status')).toHaveText(/is kept in this browser/, { timeout: 90_000 })
}

/** Opens a page, which is of that release as a whole: its words and its stylesheet. */
export async function openRelease(page: Page, path: string, release: 'first' | 'next'): Promise<void> {
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
