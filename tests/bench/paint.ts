/** When a page is seen, and how long it keeps the reader's hand waiting: at full speed, and on a slow phone and line. */
import type { Browser, Page } from '@playwright/test'
import { medianOf } from './stats.ts'

export interface Paint {
  /** Milliseconds after the start of the navigation. */
  readonly firstPaint: number
  readonly largestPaint: number
  /** Milliseconds of tasks beyond 50 ms each. */
  readonly blocked: number
  /** Cumulative layout shift; 0: nothing jumps. */
  readonly shift: number
  /** Milliseconds until the page is usable. */
  readonly ready: number
}

export interface Conditions {
  readonly name: string
  readonly cpuSlowdown: number
  readonly line: { readonly bitsPerSecond: number; readonly latency: number } | null
}

export const FULL_SPEED: Conditions = { name: 'full speed', cpuSlowdown: 1, line: null }
export const SLOW_PHONE: Conditions = {
  name: 'CPU 4 times slower, 1.6 Mbit/s, 150 ms',
  cpuSlowdown: 4,
  line: { bitsPerSecond: 1_600_000, latency: 150 },
}

const RUNS = 3

interface Observed {
  paints: number[]
  largest: number[]
  tasks: number[]
  shifts: number[]
}

declare global {
  interface Window {
    observed?: Observed
  }
}

/** Runs in the page before everything else. */
function observe(): void {
  const observed: Observed = { paints: [], largest: [], tasks: [], shifts: [] }
  window.observed = observed
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') observed.paints.push(entry.startTime)
  })
  watch('largest-contentful-paint', (entry) => observed.largest.push(entry.startTime))
  watch('longtask', (entry) => observed.tasks.push(entry.duration))
  watch('layout-shift', (entry) => observed.shifts.push((entry as PerformanceEntry & { value: number }).value))
}

async function slowDown(page: Page, { cpuSlowdown, line }: Conditions): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  if (!line) return
  const bytesPerSecond = line.bitsPerSecond / 8
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}

async function measureOnce(browser: Browser, url: string, ready: string, conditions: Conditions): Promise<Paint> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.addInitScript(observe)
    await slowDown(page, conditions)
    await page.goto(url)
    await page.locator(ready).first().waitFor({ state: 'attached', timeout: 120_000 })
    const usable = await page.evaluate(() => performance.now())
    await page.waitForLoadState('networkidle')
    // A busy machine may paint after everything has arrived.
    await page.waitForFunction(() => (window.observed?.largest.length ?? 0) > 0 && window.observed?.paints.length !== 0)
    const { paints, largest, tasks, shifts } = await page.evaluate(
      () => window.observed ?? { paints: [], largest: [], tasks: [], shifts: [] },
    )
    return {
      firstPaint: paints[0] ?? Number.NaN,
      largestPaint: largest.at(-1) ?? Number.NaN,
      blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      shift: shifts.reduce((sum, value) => sum + value, 0),
      ready: usable,
    }
  } finally {
    await page.close()
  }
}

/** The median of a few loads with nothing cached. @param ready a selector that is there once the page is usable */
export async function measurePaint(
  browser: Browser,
  url: string,
  ready: string,
  conditions: Conditions,
): Promise<Paint> {
  const runs: Paint[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(browser, url, ready, conditions))
  const median = (key: keyof Paint) => medianOf(runs.map((each) => each[key]))
  return {
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    blocked: median('blocked'),
    shift: Math.max(...runs.map(({ shift }) => shift)),
    ready: median('ready'),
  }
}
