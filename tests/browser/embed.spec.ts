/** Embeds in pages of another origin: the sandbox, the keyboard, the wheel, small frames, what they load and keep. */
import { expect } from './support/fixtures.ts'
import { EMBEDS, frameOf, test } from './support/host.ts'

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

// Each entry of the list is a stop, so it is a short one.
for (const path of ['embed/?parts=map,timeline,list&to=2016-06', 'embed/country/italy/'] as const) {
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
      for (let stops = 0; (await isInside()) && stops < 300; stops += 1) await page.keyboard.press(key)
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
