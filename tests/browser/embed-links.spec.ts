/**
 * The links of embeds, in a page of another origin and under the headers of `_headers`: each opens a page of its own,
 * by mouse, key and finger, with and without script, and the frame stays what it was.
 */
import type { BrowserContext, ElementHandle, Frame, Page } from '@playwright/test'
import { expect } from './support/fixtures.ts'
import { type Host, test } from './support/host.ts'

test.use({ headers: true })

interface Kind {
  readonly path: string
  /** What is there once the embed is alive; null: it stays as it arrives. */
  readonly live: string | null
}

const LIVE_MAP = '[data-embed][data-live]'
const LIVE_LESSON = '[data-lesson][data-live]'

/** Every kind of embed. */
const KINDS: readonly Kind[] = [
  { path: 'embed/', live: null },
  { path: 'embed/?parts=map,timeline,list&view=12.5,43,4', live: LIVE_MAP },
  { path: 'embed/?parts=list', live: LIVE_MAP },
  { path: 'embed/country/italy/', live: null },
  { path: 'embed/record/ita-prato-wenzhou/', live: null },
  { path: 'embed/record/resp-irl-government-2022-10/', live: null },
  { path: 'embed/lessons/when-did-we-know/', live: LIVE_LESSON },
  { path: 'embed/lessons/who-says-so/?step=3', live: LIVE_LESSON },
]

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

/** What a link is and where it stands, such as `group dot`. */
function kindOf(link: ElementHandle<Element>): Promise<string> {
  return link.evaluate((element) => {
    const first = (of: Element | null | undefined) => of?.getAttribute('class')?.split(' ')[0]
    return `${first(element.parentElement?.closest('[class]'))} ${first(element)}`
  })
}

/** Of each kind the first and the last that can be aimed at: all between are made by the same lines. */
async function listLinks(frame: Frame): Promise<readonly ElementHandle<Element>[]> {
  const kinds = new Map<string, ElementHandle<Element>[]>()
  for (const link of await frame.$$(LEADING_OUT)) {
    const kind = await kindOf(link)
    kinds.set(kind, [...(kinds.get(kind) ?? []), link])
  }
  const ends = await Promise.all(
    [...kinds.values()].map(async (links) => [await findAimed(links), await findAimed(links.toReversed())]),
  )
  return [...new Set(ends.flat())].filter((link) => link !== undefined)
}

type Way = (page: Page, link: ElementHandle<Element>) => Promise<void>

const WAYS: Readonly<Record<'mouse' | 'key' | 'finger', Way>> = {
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

/** What readers would leave for: other sites answer nothing in tests. */
async function silenceOthers(context: BrowserContext, own: readonly string[]): Promise<void> {
  const isForeign = ({ origin }: URL) => !own.includes(origin)
  await context.route(isForeign, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  )
}

interface Walk {
  readonly page: Page
  readonly context: BrowserContext
  readonly frame: Frame
  readonly way: Way
}

/** Goes each link, and looks whether all is where it was. @returns how many were gone */
async function walkLinks({ page, context, frame, way }: Walk): Promise<number> {
  const [host, embed] = [page.url(), frame.url()]
  let gone = 0
  for (const link of await listLinks(frame)) {
    const href = await link.evaluate((element) => new URL(element.getAttribute('href') ?? '', document.baseURI).href)
    const opening = context.waitForEvent('page')
    await way(page, link)
    const opened = await opening
    await opened.waitForURL(href, { waitUntil: 'commit' })
    expect(await opened.evaluate(() => window.opener), `who opened ${href}`).toBeNull()
    await opened.close()
    expect(frame.url()).toBe(embed)
    await expect(frame.locator('.embed-credit a')).toBeAttached()
    gone += 1
  }
  expect(page.url()).toBe(host)
  return gone
}

const RUNS = [
  { name: 'by mouse', way: WAYS.mouse, use: {} },
  { name: 'by Enter', way: WAYS.key, use: {} },
  { name: 'by a finger', way: WAYS.finger, use: { hasTouch: true } },
  { name: 'by mouse without script', way: WAYS.mouse, use: { javaScriptEnabled: false } },
  { name: 'by Enter without script', way: WAYS.key, use: { javaScriptEnabled: false } },
] as const

for (const { name, way, use } of RUNS) {
  test.describe(name, () => {
    test.use(use)
    for (const { path, live } of KINDS) {
      test(`every kind of link of ${path} opens a page of its own, and the frame stays`, async ({
        page,
        context,
        host,
        site,
        complaints,
      }) => {
        complaints.allow(/^request to another origin/)
        await silenceOthers(context, [new URL(site.url).origin, new URL(host.url).origin])
        if (live === null) {
          // A touch would bring the map to life, and marks move then.
          complaints.allow(/Failed to load resource/)
          await context.route(/assets\/embed-/, (route) => route.abort())
        }
        const frame = await openEmbed(page, host, site.url + path)
        const hasScript = !('javaScriptEnabled' in use)
        if (live && hasScript) await frame.waitForSelector(live)
        expect(await walkLinks({ page, context, frame, way })).toBeGreaterThan(0)
      })
    }
  })
}

for (const { path, live } of KINDS) {
  test(`every link of ${path} says itself where it opens, also those that come with life`, async ({
    page,
    host,
    site,
  }) => {
    const frame = await openEmbed(page, host, site.url + path)
    if (live) await frame.waitForSelector(live)
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
  })
}
