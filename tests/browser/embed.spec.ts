/** Embeds in pages of another origin: every way a host may take their height, the sandbox, the keyboard, the wheel. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { heightOf } from '../../src/page/share/embed-choice.ts'
import { PARTS } from '../../src/state/embed-address.ts'
import { DIST, expect } from './support/fixtures.ts'
import { expectWholeFrame, type Host, test } from './support/host.ts'
import { createSnippet } from './support/snippet.ts'

/** Pym as it is on the registry. */
const PYM = readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.js'), 'utf8')

const EMBEDS = [
  'embed/?parts=map,timeline',
  'embed/?parts=map,list',
  'embed/country/italy/',
  'embed/record/ita-prato-wenzhou/',
  'embed/record/resp-irl-government-2022-10/',
] as const
const WIDTHS = [320, 600, 940] as const

function frameOf(src: string, attributes = ''): string {
  return `<iframe src="${src}" title="Embed" width="100%" height="200" style="border:0" ${attributes}></iframe>`
}

/** Every frame shows all of its page, at this width and at another one after it. */
async function expectWholeFrames(page: Page): Promise<void> {
  for (const at of EMBEDS.keys()) await expectWholeFrame(page, at)
}

/** Ways in which hosts give frames their height, as bodies of their pages. */
const LISTENERS: Readonly<Record<string, (site: string, host: Host) => string>> = {
  'our embed.js': (site) =>
    `${EMBEDS.map((path) => frameOf(site + path)).join('')}<script src="${site}embed.js" async></script>`,
  'pym.js': (site, host) => {
    host.serve('/pym.js', 'text/javascript', PYM)
    const boxes = EMBEDS.map((_, at) => `<div id="box${at}"></div>`).join('')
    const parents = EMBEDS.map((path, at) => `new pym.Parent('box${at}', '${site + path}', {})`).join(';')
    return `${boxes}<script src="/pym.js"></script><script>${parents}</script>`
  },
  'an AMP-like listener': (site) =>
    `<script>addEventListener('message', ({ data, source }) => {
      if (data.sentinel !== 'amp' || data.type !== 'embed-size') return
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.height = data.height
    })</script>${EMBEDS.map((path) => frameOf(site + path)).join('')}`,
  'a Medium-like listener': (site) =>
    `<script>addEventListener('message', ({ data, source }) => {
      const { context, height } = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : {}
      if (context !== 'iframe.resize') return
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.height = height
    })</script>${EMBEDS.map((path) => frameOf(site + path)).join('')}`,
}

for (const [name, createBody] of Object.entries(LISTENERS)) {
  for (const width of WIDTHS) {
    test(`${name} gives each of many frames its height at ${width} px, and again when the page changes`, async ({
      page,
      host,
      site,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await host.open(createBody(site.url, host))
      await expectWholeFrames(page)
      await page.setViewportSize({ width: width === 940 ? 320 : 940, height: 800 })
      await expectWholeFrames(page)
    })
  }
}

/** A card, a long one, the map, and the map with all its parts. */
const SNIPPETS = [
  ['country/italy/', {}],
  ['country/serbia/', {}],
  ['record/cze-prague-qingtian/', {}],
  ['', {}],
  ['', { parts: PARTS, height: heightOf({ kind: 'view', path: '', height: 480 }, PARTS) }],
] as const

for (const width of WIDTHS) {
  test(`with no listener at all a snippet of the dialog shows everything at ${width} px`, async ({
    page,
    host,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const snippets = await Promise.all(
      SNIPPETS.map(([path, change]) => createSnippet(page, site.url, path, 'plain', change)),
    )
    await host.open(snippets.join(''))
    for (const at of SNIPPETS.keys()) await expectWholeFrame(page, at)
  })
}

test('a snippet needs no inline style: a host with a strict policy draws it without a border', async ({
  page,
  host,
  site,
}) => {
  host.setPolicy(`default-src 'none'; frame-src ${new URL(site.url).origin}; img-src data:`)
  const head = '<!doctype html><meta charset="utf-8"><title>Strict</title><link rel="icon" href="data:,">'
  await host.open(head + (await createSnippet(page, site.url, 'country/italy/')))
  await expect(page.frameLocator('iframe').locator('.embed-credit')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px')
})

test.describe('embed.js', () => {
  test('is smaller than 2 kB', () => {
    const script = readFileSync(`${DIST}/embed.js`)
    expect(gzipSync(script).length).toBeLessThan(2000)
  })

  test('serves a frame that comes after it', async ({ page, host, site }) => {
    await host.open(`<script src="${site.url}embed.js"></script>`)
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('afterbegin', html),
      frameOf(`${site.url}embed/country/italy/`),
    )
    await expectWholeFrame(page, 0)
  })

  test('serves frames that were there long before it, and may come twice', async ({ page, host, site }) => {
    await host.open(frameOf(`${site.url}embed/country/italy/`) + frameOf(`${site.url}embed/?parts=map,timeline`))
    await expect(page.frameLocator('iframe').nth(1).locator('[data-embed][data-live]')).toBeAttached()
    for (const _ of [1, 2]) await page.addScriptTag({ url: `${site.url}embed.js` })
    await expectWholeFrame(page, 0)
    await expectWholeFrame(page, 1)
  })

  test('hears nobody who is no frame of ours', async ({ page, host, site }) => {
    const lie = "parent.postMessage({type:'overseas-atlas:height',height:777},'*')"
    await host.open(
      `${frameOf(`${site.url}embed/country/italy/`)}<iframe id="other" srcdoc="<p id=said></p><script>${lie};` +
        `document.getElementById('said').textContent='said'</script>"></iframe>` +
        `<script src="${site.url}embed.js"></script>`,
    )
    await expect(page.frameLocator('#other').getByText('said')).toBeVisible()
    await expectWholeFrame(page, 0)
    for (const frame of await page.locator('iframe').all()) await expect(frame).not.toHaveCSS('height', '777px')
  })

  test('gives the height back when a page shrinks', async ({ page, host, site }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await host.open(`${frameOf(`${site.url}embed/country/italy/`)}<script src="${site.url}embed.js"></script>`)
    await expectWholeFrame(page, 0)
    await page.locator('iframe').evaluate((frame) => {
      frame.style.height = '2000px'
    })
    await page.setViewportSize({ width: 600, height: 800 })
    await expectWholeFrame(page, 0)
  })
})

for (const path of EMBEDS) {
  test(`${path} works in a sandbox without an origin`, async ({ page, host, site }) => {
    await host.open(frameOf(site.url + path, 'sandbox="allow-scripts"').replace('height="200"', 'height="640"'))
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('.embed-credit')).toBeVisible()
    if (!path.startsWith('embed/?')) return
    await expect(frame.locator('[data-embed][data-live]')).toBeAttached()
    await frame.getByRole('button', { name: 'Zoom in' }).click()
    await expect(frame.locator('.embed-map .map.live')).toBeVisible()
    await expect(frame.locator('svg').first()).toBeVisible()
  })
}

for (const path of ['embed/?parts=map,timeline,list', 'embed/country/italy/'] as const) {
  test(`${path} is reached and left by keyboard, forwards and back`, async ({ page, host, site }) => {
    const frame = frameOf(site.url + path).replace('height="200"', 'height="900"')
    await host.open(`<button id="before">Before</button>${frame}<button id="after">After</button>`)
    const inside = page.frameLocator('iframe')
    await expect(inside.locator('.embed-credit a')).toBeVisible()
    if (path.startsWith('embed/?')) await expect(inside.locator('[data-embed][data-live]')).toBeAttached()
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName)
    const isInside = () => inside.locator('body').evaluate((body) => body.ownerDocument.activeElement !== body)
    for (const [from, key, to] of [
      ['before', 'Tab', 'after'],
      ['after', 'Shift+Tab', 'before'],
    ] as const) {
      await page.locator(`#${from}`).focus()
      await page.keyboard.press(key)
      // The frame may be another process, so the focus takes a moment to cross over; the frame knows first.
      await expect.poll(focused).toBe('IFRAME')
      await expect.poll(isInside).toBe(true)
      // Each entry of the list is a stop: many, but an end.
      for (let stops = 0; (await isInside()) && stops < 1000; stops += 1) await page.keyboard.press(key)
      await expect.poll(focused).toBe(to)
    }
  })
}

test('the wheel scrolls the host page, and Ctrl is told of once', async ({ page, host, site }) => {
  const high = '<div style="height:3000px"></div>'
  await host.open(frameOf(`${site.url}embed/`).replace('height="200"', 'height="480"') + high)
  const frame = page.frameLocator('iframe')
  // A hand moves on and on, and so does this: one move may be taken for the host's.
  await expect(async () => {
    await page.mouse.move(0, 700)
    await frame.locator('[data-map]').hover()
    await expect(frame.locator('[data-map]')).toHaveClass(/\blive\b/, { timeout: 3000 })
  }).toPass()
  // The words go by themselves after some seconds, which a busy machine may be too slow to see.
  await frame.locator('body').evaluate(({ ownerDocument }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.embed-hint { animation-play-state: paused !important }')
    ownerDocument.adoptedStyleSheets = [sheet]
  })
  await page.mouse.wheel(0, 200)
  await expect(frame.getByText('Hold Ctrl')).toBeVisible()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  // One finger scrolls the page, two are the map's.
  await expect(frame.locator('[data-map]')).toHaveCSS('touch-action', 'pan-y')
})

for (const path of [...EMBEDS, 'embed/']) {
  test(`${path} fits a frame of 280 by 200 pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 200 })
    await page.goto(path)
    await expect(page.locator('.embed-credit a')).toBeAttached()
    if (path === 'embed/') {
      expect((await page.locator('.embed-map').boundingBox())?.height).toBeGreaterThan(100)
      await expect(page.locator('.embed-credit a')).toBeInViewport()
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })
}

test('an embed is a picture until it is touched', async ({ page }) => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto('embed/')
  await page.waitForLoadState('networkidle')
  expect(paths.filter((path) => /\/assets\/(index|embed)-/.test(path))).toEqual([])
  await page.locator('.dot').first().focus()
  await expect(page.locator('[data-embed][data-live]')).toBeAttached()
})

test('an embed keeps nothing in the browser', async ({ page, context }) => {
  await page.goto(EMBEDS[0])
  await expect(page.locator('[data-embed][data-live]')).toBeAttached()
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])
})

test('a link leads to the full page in a window of its own', async ({ page, host, site, context }) => {
  await host.open(frameOf(`${site.url}embed/country/italy/`).replace('height="200"', 'height="640"'))
  const opened = context.waitForEvent('page')
  await page.frameLocator('iframe').locator('h1 a').click()
  await expect(await opened).toHaveURL(`${site.url}country/italy/`)
  await expect(page).toHaveURL(host.url)
})
