/** The height of embeds in pages of another origin: every way a host may take it, and a host that takes none. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { heightOf } from '../../src/page/share/embed-choice.ts'
import { PARTS } from '../../src/state/embed-address.ts'
import { DIST, expect } from './support/fixtures.ts'
import { EMBEDS, expectWholeFrame, frameOf, type Host, test } from './support/host.ts'
import { createSnippet } from './support/snippet.ts'

/** Pym as it is on the registry. */
const PYM = readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.js'), 'utf8')

const WIDTHS = [320, 600, 940] as const

/** Every frame shows all of its page. */
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

/** For each listener the widths that its page has one after the other: each width is the first of one. */
const WALKS: Readonly<Record<keyof typeof LISTENERS, readonly number[]>> = {
  'our embed.js': [320, 940, 600],
  'pym.js': [940, 320, 600],
  'an AMP-like listener': [600, 320, 940],
  'a Medium-like listener': [320, 600, 940],
}

for (const [name, createBody] of Object.entries(LISTENERS)) {
  const widths = WALKS[name] ?? []
  test(`${name} gives each of many frames its height at ${widths.join(', ')} px, one after the other`, async ({
    page,
    host,
    site,
  }) => {
    await page.setViewportSize({ width: widths[0] ?? 0, height: 800 })
    await host.open(createBody(site.url, host))
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await expectWholeFrames(page)
    }
  })
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
