/**
 * The test of every browser spec: the built site under a sub-path, and a page that fails its test on a warning, an error
 * or a request to another origin. Go to pages by relative paths: `page.goto('')`, `page.goto('country/italy/')`.
 */
import { fileURLToPath } from 'node:url'
import { test as base, type ConsoleMessage, type Page } from '@playwright/test'
import { type ServedFolder, serveFolder } from '../../../src/tool/serve.ts'

export { expect } from '@playwright/test'

/** The built site: `dist/`, or another that `ATLAS_DIST` names. */
export const DIST = process.env.ATLAS_DIST ?? fileURLToPath(new URL('../../../dist', import.meta.url))

/** Proves that the site works at any path. */
export const BASE = '/some/repo/'

/** What Chromium says of its software WebGL, and Playwright of the worker that its settings keep out. */
const NOT_OURS = [
  /GPU stall due to ReadPixels/,
  /Automatic fallback to software WebGL/,
  /GL Driver Message/,
  /Service Worker registration blocked by Playwright/,
]

interface Expectations {
  /** Messages that this test provokes on purpose. */
  readonly allow: (pattern: RegExp) => void
}

interface Fixtures {
  /**
   * Whether the reader's connection is to be spared, which keeps WebGL away until the map is moved. So it is in most specs,
   * as WebGL in software takes seconds; `test.use({ saveData: false })` where it is to take over by itself.
   */
  readonly saveData: boolean
  /** `complaints.allow(/…/)` for a test that breaks something on purpose. */
  readonly complaints: Expectations
}

interface WorkerFixtures {
  /** Whether the site is served under the headers of `_headers`, its security policy among them. */
  readonly headers: boolean
  readonly site: ServedFolder
}

function isOurs(message: ConsoleMessage): boolean {
  return !NOT_OURS.some((pattern) => pattern.test(message.text()))
}

function isForeign(address: string, origin: string): boolean {
  return /^(https?|wss?):/.test(address) && new URL(address).origin !== origin
}

/** Collects what a page complains of, from now on. */
function watch(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    const isLoud = message.type() === 'warning' || message.type() === 'error'
    if (isLoud && isOurs(message)) complaints.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`page error: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    if (isForeign(request.url(), origin)) complaints.push(`request to another origin: ${request.url()}`)
  })
  return complaints
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  headers: [false, { option: true, scope: 'worker' }],
  site: [
    async ({ headers }, use) => {
      const site = await serveFolder(DIST, { port: 0, base: BASE, headers })
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  saveData: [true, { option: true }],
  context: async ({ context, saveData }, use) => {
    if (saveData) {
      await context.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
      )
    }
    await use(context)
  },
  complaints: [
    async ({ context, site }, use) => {
      const allowed: RegExp[] = []
      const pages: string[][] = []
      context.on('page', (page) => pages.push(watch(page, new URL(site.url).origin)))
      await use({ allow: (pattern) => allowed.push(pattern) })
      const words = pages.flat().filter((text) => !allowed.some((pattern) => pattern.test(text)))
      if (words.length > 0) throw new Error(`the page complained:\n${words.join('\n')}`)
    },
    { auto: true },
  ],
})
