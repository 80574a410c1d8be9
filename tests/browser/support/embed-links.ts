/** The links of embeds in a page of another origin: gone each way that a reader has, with and without script. */
import type { BrowserContext, ElementHandle, Frame, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { type Host, test } from './host.ts'

export interface Kind {
  readonly path: string
  /** What is there once the embed is alive; null: it stays as it arrives. */
  readonly live: string | null
}

/** Links that lead out of the frame and can be seen. */
const LEADING_OUT = 'a[href]:not([target=_self])'

async function openEmbed(page: Page, host: Host, src: string): Promise<Frame> {
  await host.open(`<iframe src="${src}" title="Embed" width="100%" height="860" style="border:0"></iframe>`)
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error(`the frame of ${src} holds no page`)
  await frame.waitForSelector('.embed-credit')
  // Folded sources are links too.
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  return frame
}

/** The middle of what is drawn of a link, as a reader would aim; null where something else lies over it. */
function aimAt(link: ElementHandle<Element>): Promise<{ readonly x: number; readonly y: number } | null> {
  // The frame stands in the corner of a host that does not scroll, so its pixels are those of the page.
  return link.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    return document.elementFromPoint(x, y)?.closest('a') === element ? { x, y } : null
  })
}

async function findAimed(links: readonly ElementHandle<Element>[]): Promise<ElementHandle<Element> | undefined> {
  for (const link of links) if ((await aimAt(link)) !== null) return link
  return undefined
}

/** What each link is and where it stands, such as `group dot`. */
function readKinds(frame: Frame): Promise<readonly string[]> {
  return frame.locator(LEADING_OUT).evaluateAll((links) => {
    const first = (of: Element | null | undefined) => of?.getAttribute('class')?.split(' ')[0]
    return links.map((link) => `${first(link.parentElement?.closest('[class]'))} ${first(link)}`)
  })
}

/** The links of a kind that stand first and last and can be aimed at: all between are made by the same lines. */
interface Ends {
  readonly first: ElementHandle<Element>
  readonly last: ElementHandle<Element>
}

async function listLinks(frame: Frame): Promise<readonly Ends[]> {
  const [links, kinds] = [await frame.$$(LEADING_OUT), await readKinds(frame)]
  const found: Ends[] = []
  for (const kind of new Set(kinds)) {
    const ofKind = links.filter((_, at) => kinds[at] === kind)
    const [first, last] = [await findAimed(ofKind), await findAimed(ofKind.toReversed())]
    if (first && last) found.push({ first, last })
  }
  return found
}

type Way = (page: Page, link: ElementHandle<Element>) => Promise<void>

type WayName = 'mouse' | 'key' | 'finger'

const WAYS: Readonly<Record<WayName, Way>> = {
  mouse: async (page, link) => {
    const { x, y } = (await aimAt(link)) ?? { x: 0, y: 0 }
    await page.mouse.click(x, y)
  },
  key: async (page, link) => {
    await link.evaluate((element) => (element as HTMLElement | SVGElement).focus())
    await page.keyboard.press('Enter')
  },
  finger: async (page, link) => {
    const { x, y } = (await aimAt(link)) ?? { x: 0, y: 0 }
    await page.touchscreen.tap(x, y)
  },
}

/** What readers leave for is opened, and is nothing here: what stands on our own pages is tested elsewhere. */
async function emptyPagesOpened(context: BrowserContext, site: string, host: string): Promise<void> {
  const isLeftFor = ({ href }: URL) => !href.startsWith(host) && !/^(embed|assets)\//.test(href.replace(site, ''))
  await context.route(isLeftFor, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><link rel="icon" href="data:,">' }),
  )
}

interface Walk {
  readonly page: Page
  readonly context: BrowserContext
  readonly frame: Frame
  readonly ways: readonly WayName[]
}

async function goLink({ context, frame }: Walk, link: ElementHandle<Element>, go: () => Promise<void>): Promise<void> {
  const embed = frame.url()
  const href = await link.evaluate((element) => new URL(element.getAttribute('href') ?? '', document.baseURI).href)
  const opening = context.waitForEvent('page')
  await go()
  const opened = await opening
  await opened.waitForURL(href, { waitUntil: 'commit' })
  expect(await opened.evaluate(() => window.opener), `who opened ${href}`).toBeNull()
  await opened.close()
  expect(frame.url()).toBe(embed)
  await expect(frame.locator('.embed-credit a')).toBeAttached()
}

/** Goes a link of each kind each way, and looks whether all is where it was. @returns how many kinds there were */
async function walkLinks(walk: Walk): Promise<number> {
  const { page, frame, ways } = walk
  const host = page.url()
  const found = await listLinks(frame)
  for (const { first, last } of found) {
    for (const way of ways) await goLink(walk, first, () => WAYS[way](page, first))
    // Where a link stands matters to who aims at it, and a mouse aims best.
    if (last !== first && ways.includes('mouse')) await goLink(walk, last, () => WAYS.mouse(page, last))
  }
  expect(page.url()).toBe(host)
  return found.length
}

/** A link that leads out says so; one that turns a page stays in the frame. */
async function expectLinksSay(frame: Frame): Promise<void> {
  const links = await frame.locator('a[href]').evaluateAll((elements) =>
    elements.map((element) => ({
      href: element.getAttribute('href') ?? '',
      target: element.getAttribute('target'),
      rel: element.getAttribute('rel') ?? '',
    })),
  )
  expect(links).not.toHaveLength(0)
  const silent = links.filter(({ href, target, rel }) =>
    target === '_self' ? !href.startsWith('#') : target !== '_blank' || !/\bno(opener|referrer)\b/.test(rel),
  )
  expect(silent).toEqual([])
}

interface Run {
  readonly name: string
  readonly ways: readonly WayName[]
  readonly kinds: readonly Kind[]
  readonly use: { readonly hasTouch?: boolean; readonly javaScriptEnabled?: boolean }
}

/** Without script an embed is the same whatever its address asks for. */
const isPage = ({ path }: Kind) => !path.includes('?')

function listRuns(kinds: readonly Kind[]): readonly Run[] {
  return [
    { name: 'by Enter and by mouse', ways: ['key', 'mouse'], kinds, use: {} },
    { name: 'by a finger', ways: ['finger'], kinds, use: { hasTouch: true } },
    { name: 'without script', ways: ['key', 'mouse'], kinds: kinds.filter(isPage), use: { javaScriptEnabled: false } },
  ]
}

/** Declares the tests of these kinds of embeds. */
export function testLinks(all: readonly Kind[]): void {
  for (const { name, ways, kinds, use } of listRuns(all)) {
    test.describe(name, () => {
      test.use(use)
      for (const { path, live } of kinds) {
        test(`every kind of link of ${path} opens a page of its own and says so, and the frame stays`, async ({
          page,
          context,
          host,
          site,
          complaints,
        }) => {
          complaints.allow(/^request to another origin/)
          await emptyPagesOpened(context, site.url, host.url)
          if (live === null) {
            // A touch would bring the map to life, and marks move then.
            complaints.allow(/Failed to load resource/)
            await context.route(/assets\/embed-/, (route) => route.abort())
          }
          const frame = await openEmbed(page, host, site.url + path)
          const hasScript = use.javaScriptEnabled ?? true
          if (live && hasScript) await frame.waitForSelector(live)
          await expectLinksSay(frame)
          expect(await walkLinks({ page, context, frame, ways })).toBeGreaterThan(0)
        })
      }
    })
  }
}
