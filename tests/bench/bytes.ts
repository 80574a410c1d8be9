/** What a page fetches until its first picture, until it works, and until WebGL took over. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'

export interface Weight {
  readonly requests: number
  readonly gzip: number
  readonly brotli: number
  /** Paths from the root of the site. */
  readonly paths: readonly string[]
}

interface Fetched {
  readonly path: string
  readonly body: Buffer
}

function weigh(files: readonly Fetched[]): Weight {
  const sum = (compress: (body: Buffer) => Buffer) =>
    files.reduce((total, { body }) => total + compress(body).length, 0)
  return {
    requests: files.length,
    gzip: sum((body) => gzipSync(body, { level: 9 })),
    brotli: sum((body) => brotliCompressSync(body)),
    paths: files.map(({ path }) => path),
  }
}

/** Paths of what must have arrived before anything is seen: the page and its blocking styles and scripts. */
async function readBlocking(page: Page): Promise<readonly string[]> {
  const addresses = await page
    .locator('link[rel=stylesheet]:not([media=print]), script[src]:not([defer]):not([async]):not([type=module])')
    .evaluateAll((elements) =>
      elements.map((element) => (element as HTMLLinkElement).href || (element as HTMLScriptElement).src),
    )
  return [page.url(), ...addresses].map((address) => new URL(address).pathname)
}

/** Paths of the scripts that the page itself names: what a script has added since is `async`. */
async function readScripts(page: Page): Promise<readonly string[]> {
  const addresses = await page
    .locator('script[src]')
    .evaluateAll((elements) =>
      (elements as HTMLScriptElement[]).filter((script) => !script.async).map(({ src }) => src),
    )
  return addresses.map((address) => new URL(address).pathname)
}

export interface PageWeight {
  readonly firstPicture: Weight
  /** The page, its styles and its scripts. */
  readonly usable: Weight
  /** Everything that was fetched until the page was at rest. */
  readonly all: Weight
}

/** @param ready a selector that is there once the page is at rest */
export async function measureWeight(browser: Browser, url: string, ready: string): Promise<PageWeight> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const fetched: Promise<Fetched>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (response.ok()) fetched.push(response.body().then((body) => ({ path, body })))
  })
  try {
    await page.goto(url)
    const [blocking, scripts] = [await readBlocking(page), await readScripts(page)]
    await page.locator(ready).first().waitFor({ state: 'attached', timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    const files = await Promise.all(fetched)
    const only = (paths: readonly string[]) => weigh(files.filter(({ path }) => paths.includes(path)))
    return { firstPicture: only(blocking), usable: only([...blocking, ...scripts]), all: weigh(files) }
  } finally {
    await page.close()
  }
}
