/** A host on another origin: what newspapers, learning platforms and blogs are to the atlas. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { test as base, expect } from './fixtures.ts'

export interface Host {
  readonly url: string
  /** Opens a page of the other origin whose body is this. */
  readonly open: (html: string) => Promise<void>
  /** A further file of the host, such as a script, by its path. */
  readonly serve: (path: string, type: string, content: string) => void
  /** The policy of the host's pages from now on. */
  readonly setPolicy: (policy: string) => void
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

interface Served {
  readonly type: string
  readonly content: string
}

export const test = base.extend<{ readonly host: Host }>({
  host: async ({ page, complaints }, use) => {
    const files = new Map<string, Served>()
    let policy = ''
    const server = createServer(({ url = '/' }, response) => {
      const { type, content } = files.get(url) ?? { type: 'text/plain', content: '' }
      const headers = policy === '' ? {} : { 'Content-Security-Policy': policy }
      response
        .writeHead(files.has(url) ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8`, ...headers })
        .end(content)
    })
    const url = `http://127.0.0.1:${await listen(server)}/`
    // The host's own files are no requests of ours.
    complaints.allow(new RegExp(`^request to another origin: ${url}`))
    const serve = (path: string, type: string, content: string) => files.set(path, { type, content })
    await use({
      url,
      serve,
      setPolicy: (text) => {
        policy = text
      },
      open: async (html) => {
        const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">'
        serve('/', 'text/html', html.startsWith('<!doctype') ? html : `${head}<body style="margin:0">${html}</body>`)
        await page.goto(url)
      },
    })
    server.closeAllConnections()
    server.close()
  },
})

/** How much of the frame's page is hidden below or beside what is shown, in pixels. */
function hiddenIn(frame: FrameLocator): Promise<readonly number[]> {
  return frame.locator('html').evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => {
    return [scrollHeight - clientHeight, scrollWidth - clientWidth]
  })
}

/** Nothing of a frame is cut off, nothing scrolls, and its last line is where the frame ends: no blank below it. */
export async function expectWholeFrame(page: Page, at: number): Promise<void> {
  const element = page.locator('iframe').nth(at)
  const frame = page.frameLocator('iframe').nth(at)
  // Browsers lay out a frame of another origin only while it is in view.
  await element.scrollIntoViewIfNeeded()
  await expect(frame.locator('.embed-credit')).toBeVisible()
  await expect.poll(() => hiddenIn(frame), `frame ${at}`).toEqual([0, 0])
  const blank = () =>
    frame.locator('.embed-credit').evaluate((credit) => innerHeight - credit.getBoundingClientRect().bottom)
  await expect.poll(blank, `blank below frame ${at}`).toBeLessThan(2)
}

/** Embeds of every kind that takes a height of its own. */
export const EMBEDS = [
  'embed/?parts=map,timeline',
  'embed/?parts=map,list',
  'embed/country/italy/',
  'embed/record/ita-prato-wenzhou/',
  'embed/record/resp-irl-government-2022-10/',
] as const

/** A frame as a host writes it, of a height that fits nothing. */
export function frameOf(src: string, attributes = ''): string {
  return `<iframe src="${src}" title="Embed" width="100%" height="200" style="border:0" ${attributes}></iframe>`
}
