/** `embed.js` however a page has come by it, and what frames may and may not say to it. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { DIST, expect } from './support/fixtures.ts'
import { expectWholeFrame, test } from './support/host.ts'

// A module of another origin is fetched by CORS.
test.use({ headers: true })

const CARD = 'embed/country/italy/'
const SCRIPT = readFileSync(`${DIST}/embed.js`, 'utf8')

function frameOf(src: string): string {
  return `<iframe src="${src}" title="Embed" width="100%" height="200" style="border:0"></iframe>`
}

/** The same site by another name: `http://www.localhost:1234/…` for `http://localhost:1234/…`. */
function respell(url: string, host: string): string {
  return url.replace('//localhost', `//${host}`)
}

const WAYS: Readonly<Record<string, (site: string) => string>> = {
  'as the snippet has it': (site) => `${frameOf(site + CARD)}<script src="${site}embed.js" async></script>`,
  inlined: (site) => `${frameOf(site + CARD)}<script>${SCRIPT}</script>`,
  'inlined before the frame': (site) => `<script>${SCRIPT}</script>${frameOf(site + CARD)}`,
  'as a module': (site) => `${frameOf(site + CARD)}<script type="module" src="${site}embed.js"></script>`,
  'as an inlined module': (site) => `${frameOf(site + CARD)}<script type="module">${SCRIPT}</script>`,
  'under www': (site) => `${frameOf(site + CARD)}<script src="${respell(site, 'www.localhost')}embed.js"></script>`,
  'with the frame under www': (site) =>
    `${frameOf(respell(site, 'www.localhost') + CARD)}<script src="${site}embed.js"></script>`,
  'under a host with a dot at its end': (site) =>
    `${frameOf(site + CARD)}<script src="${respell(site, 'localhost.')}embed.js"></script>`,
}

test.beforeEach(({ complaints }) => {
  // The site by another name is another origin; its types and headers are the same.
  complaints.allow(/^request to another origin: http:\/\/(www\.localhost|localhost\.):/)
})

for (const [name, createBody] of Object.entries(WAYS)) {
  test(`embed.js gives the frame its height ${name}`, async ({ page, host, site }) => {
    await page.setViewportSize({ width: 600, height: 800 })
    await host.open(createBody(site.url))
    await expectWholeFrame(page, 0)
  })
}

/** What no height is; as code of the page that says it. */
const NO_HEIGHTS = ["'777'", 'NaN', 'Infinity', '1e9', '-777', '0', '7', '{}', '[777]', 'null', 'undefined', 'true']

/** A page that says these heights, and then that it has said them. */
function liar(heights: readonly string[]): string {
  const say = (height: string) => `parent.postMessage({ type: 'overseas-atlas:height', height: ${height} }, '*')`
  return `<!doctype html><script>${heights.map(say).join(';')};parent.postMessage('said', '*')</script>`
}

/** Opens the page and waits until each of its liars has said everything. */
async function listen(page: Page, liars: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: number }).said)).toBe(liars)
}

const COUNT =
  "<script>window.said = 0; addEventListener('message', ({ data }) => { if (data === 'said') said += 1 })</script>"

test('a frame can say nothing that is no height', async ({ page, host, site }) => {
  host.serve('/embed/liar', 'text/html', liar(NO_HEIGHTS))
  await host.open(`${COUNT}<script src="${site.url}embed.js"></script>${frameOf('/embed/liar')}`)
  await listen(page, 1)
  await expect(page.locator('iframe')).toHaveCSS('height', '200px')
})

test('a frame can change no other frame, and none that is no embed', async ({ page, host, site }) => {
  host.serve('/embed/liar', 'text/html', liar(['777']))
  host.serve('/elsewhere', 'text/html', liar(['888']))
  host.serve('/embed/nested', 'text/html', `<iframe src="/embed/inner"></iframe>`)
  host.serve('/embed/inner', 'text/html', liar(['999']).replaceAll('parent.', 'top.'))
  const frames = ['/embed/liar', '/elsewhere', '/embed/nested'].map(frameOf).join('')
  await host.open(`${COUNT}<script src="${site.url}embed.js"></script>${frames}${frameOf(site.url + CARD)}`)
  await listen(page, 3)
  await page.evaluate(() => postMessage({ type: 'overseas-atlas:height', height: 666 }, '*'))
  await expectWholeFrame(page, 3)
  await expect(page.locator('iframe').nth(0)).toHaveCSS('height', '777px')
  await expect(page.locator('iframe').nth(1)).toHaveCSS('height', '200px')
  await expect(page.locator('iframe').nth(2)).toHaveCSS('height', '200px')
})
