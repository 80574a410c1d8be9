/** Embeds in pages of another origin: every way a host may take their height, the sandbox, the colours. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { test as base, expect } from './support/fixtures.ts'

interface Host {
  /** Opens a page of the other origin, in its own words. */
  readonly open: (html: string) => Promise<void>
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

const test = base.extend<{ readonly host: Host }>({
  host: async ({ page, complaints }, use) => {
    let html = ''
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html>${html}`)
    })
    const origin = `http://127.0.0.1:${await listen(server)}/`
    // The host's own page is no request of ours.
    complaints.allow(new RegExp(`^request to another origin: ${origin}`))
    await use({
      open: async (text) => {
        html = `<link rel="icon" href="data:,"><body style="margin:0">${text}</body>`
        await page.goto(origin)
      },
    })
    server.closeAllConnections()
    server.close()
  },
})

const EMBEDS = ['embed/?parts=map,timeline', 'embed/country/italy/', 'embed/record/ita-prato-wenzhou/'] as const
const WIDTHS = [320, 600, 940] as const

function frameOf(src: string, attributes = ''): string {
  return `<iframe src="${src}" title="Embed" width="100%" height="200" style="border:0" ${attributes}></iframe>`
}

/** How much of the frame's page is hidden below or beside what is shown, in pixels. */
function hidden(frame: FrameLocator): Promise<readonly number[]> {
  return frame.locator('html').evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => {
    return [scrollHeight - clientHeight, scrollWidth - clientWidth]
  })
}

async function expectNothingHidden(page: Page, at: number): Promise<void> {
  const frame = page.frameLocator('iframe').nth(at)
  // Browsers lay out a frame of another origin only while it is in view.
  await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
  await expect.poll(() => hidden(frame), `frame ${at}`).toEqual([0, 0])
  await expect(frame.locator('.embed-credit')).toBeVisible()
}

for (const width of WIDTHS) {
  test(`embed.js gives each of many frames its height at ${width} px`, async ({ page, host, site }) => {
    await page.setViewportSize({ width, height: 800 })
    const frames = EMBEDS.map((path) => frameOf(site.url + path)).join('')
    await host.open(`${frames}<script src="${site.url}embed.js" async></script>`)
    for (const at of EMBEDS.keys()) await expectNothingHidden(page, at)
    await page.setViewportSize({ width: width === 940 ? 320 : 940, height: 800 })
    for (const at of EMBEDS.keys()) await expectNothingHidden(page, at)
  })
}

test('embed.js hears a frame that comes later, and nobody who is no frame of ours', async ({ page, host, site }) => {
  await host.open(
    `<iframe id="other" srcdoc="<script>parent.postMessage({type:'overseas-atlas:height',height:777},'*')</script>">` +
      `</iframe><script src="${site.url}embed.js"></script>`,
  )
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('afterbegin', html),
    frameOf(`${site.url}${EMBEDS[1]}`),
  )
  await expectNothingHidden(page, 0)
  await expect(page.locator('#other')).not.toHaveCSS('height', '777px')
})

test('a page that shrinks gives the height back', async ({ page, host, site }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await host.open(`${frameOf(`${site.url}${EMBEDS[1]}`)}<script src="${site.url}embed.js"></script>`)
  await expectNothingHidden(page, 0)
  const high = await page.locator('iframe').evaluate((frame) => frame.clientHeight)
  await page.locator('iframe').evaluate((frame) => frame.style.setProperty('height', `${frame.clientHeight + 500}px`))
  await page.setViewportSize({ width: 600, height: 800 })
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeLessThan(high + 200)
})

test('a listener for AMP hears the height', async ({ page, host, site }) => {
  const listener = `addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe')
    if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size')
      frame.style.height = data.height + 'px'
  })`
  await host.open(`<script>${listener}</script>${frameOf(`${site.url}${EMBEDS[2]}`)}`)
  await expectNothingHidden(page, 0)
})

for (const path of EMBEDS) {
  test(`${path} works in a sandbox without an origin, and with no listener`, async ({ page, host, site }) => {
    await host.open(frameOf(site.url + path, 'sandbox="allow-scripts"').replace('height="200"', 'height="480"'))
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('.embed-credit')).toBeVisible()
    await expect(frame.locator('svg').first()).toBeVisible()
    if (path.startsWith('embed/?')) {
      await expect(frame.locator('[data-embed][data-live]')).toBeAttached()
      await frame.getByRole('button', { name: 'Zoom in' }).click()
      await expect(frame.locator('.embed-map .map.live')).toBeVisible()
    }
  })
}

test('the wheel scrolls the host page, and Ctrl is told of once', async ({ page, host, site }) => {
  const high = '<div style="height:3000px"></div>'
  await host.open(frameOf(`${site.url}embed/`).replace('height="200"', 'height="480"') + high)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-embed][data-live]')).toBeAttached()
  await page.mouse.move(300, 200)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await expect(frame.getByText('Hold Ctrl')).toBeVisible()
})

test('a map fits the smallest frame', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 200 })
  await page.goto('embed/')
  await expect(page.locator('[data-embed][data-live]')).toBeAttached()
  const box = await page.locator('.embed-map').boundingBox()
  expect(box?.height).toBeGreaterThan(100)
  await expect(page.locator('.embed-credit a')).toBeInViewport()
})

test('an embed keeps nothing in the browser', async ({ page, context }) => {
  await page.goto(EMBEDS[0])
  await expect(page.locator('[data-embed][data-live]')).toBeAttached()
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])
})

/** Of the paper in both palettes: light and dark. */
const isDark = { light: false, dark: true } as const

for (const scheme of ['light', 'dark'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`a ${theme} embed is ${theme} in a ${scheme} page`, async ({ page, host, site }) => {
      await host.open(
        `<style>:root{color-scheme:${scheme}}</style>${frameOf(`${site.url}${EMBEDS[1]}?theme=${theme}`)}`,
      )
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(frame.locator('meta[name=color-scheme]')).toHaveAttribute('content', theme)
      const shot = (await page.locator('iframe').screenshot()).toString('base64')
      const corner = await page.evaluate(async (image) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${image}`)).blob())
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return context?.getImageData(2, 2, 1, 1).data[0] ?? -1
      }, shot)
      expect(corner < 128).toBe(isDark[theme])
    })
  }
}
