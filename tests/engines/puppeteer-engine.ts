/** Chromium by its own protocol and Firefox by WebDriver BiDi: Puppeteer speaks both. */
import puppeteer, { type Browser, type ElementHandle, type Frame, type KeyInput, type Page } from 'puppeteer-core'
import { JOURNEY_FLAGS } from '../../src/tool/chromium-flags.ts'
import type { Engine, Point, Tab } from './tab.ts'

const WINDOW = { width: 1280, height: 800 }

/** What Chromium says of its software WebGL. */
const NOT_OURS = /GPU stall due to ReadPixels|Automatic fallback to software WebGL|GL Driver Message/

function listen(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    const isLoud = message.type() === 'error' || message.type() === 'warn'
    if (isLoud && !NOT_OURS.test(message.text())) complaints.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`page error: ${error instanceof Error ? error.message : error}`))
  return complaints
}

/** Where the page of a frame begins, in pixels of the window. */
function cornerOf(frame: ElementHandle): Promise<Point> {
  return frame.evaluate((element) => {
    const { x, y } = element.getBoundingClientRect()
    return { x: x + element.clientLeft, y: y + element.clientTop }
  })
}

function createTab(page: Page): Tab {
  const complaints = listen(page)
  let frame: Frame = page.mainFrame()
  let element: ElementHandle | null = null
  const leaveFrame = async () => {
    frame = page.mainFrame()
    element = null
  }
  return {
    open: async (url) => {
      await leaveFrame()
      await page.goto(url)
    },
    // As the buttons of the browser do it, but without waiting for an event that a page from memory does not send.
    back: () => page.evaluate(() => setTimeout(() => history.back())).then(() => undefined),
    forward: () => page.evaluate(() => setTimeout(() => history.forward())).then(() => undefined),
    evaluate: (run, ...args) => frame.evaluate(run as unknown as (...args: unknown[]) => never, ...args),
    drag: async (points) => {
      const { x, y } = element ? await cornerOf(element) : { x: 0, y: 0 }
      const [first, ...others] = points
      if (!first) return
      await page.mouse.move(x + first.x, y + first.y)
      await page.mouse.down()
      for (const point of others) await page.mouse.move(x + point.x, y + point.y)
      await page.mouse.up()
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    enterFrame: async (css) => {
      element = await frame.waitForSelector(css)
      const inner = (await element?.contentFrame()) ?? null
      if (!inner) throw new Error(`${css} is no frame`)
      frame = inner
    },
    leaveFrame,
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    complaints: () => complaints,
    close: () => page.close(),
  }
}

async function createEngine(name: string, browser: Browser): Promise<Engine> {
  const version = /\d[\d.]*/.exec(await browser.version())?.[0] ?? 'of an unknown version'
  return {
    name: `${name} ${version}`,
    openTab: async () => {
      // A page of its own: the one that Firefox begins with never has the focus.
      const page = await browser.newPage()
      await page.setViewport(WINDOW)
      return createTab(page)
    },
    close: () => browser.close(),
  }
}

/** @param executablePath of a Chromium or Chrome */
export async function startChromium(executablePath: string): Promise<Engine> {
  const args = [...JOURNEY_FLAGS]
  return createEngine('Chromium', await puppeteer.launch({ executablePath, headless: true, args }))
}

/** @param executablePath of a Firefox or Firefox ESR */
export async function startFirefox(executablePath: string): Promise<Engine> {
  return createEngine('Firefox', await puppeteer.launch({ browser: 'firefox', executablePath, headless: true }))
}
