/** Nothing jumps while a page arrives (cumulative layout shift). */
import { expect, test } from './support/fixtures.ts'

const PATHS = [
  '',
  'country/italy/',
  'record/ita-prato-wenzhou/',
  'lessons/when-did-we-know/',
  'embed/',
  'embed/?parts=map,timeline',
  'embed/?parts=map,timeline,list&country=ITA',
  'embed/?parts=list',
  'embed/country/italy/',
] as const

declare global {
  interface Window {
    readonly shifts: string[]
  }
}

/** Runs in the page before everything else. */
function watchShifts(): void {
  const shifts: string[] = []
  Object.assign(window, { shifts })
  const tell = (entry: PerformanceEntry) => {
    const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] }
    const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName))
    shifts.push(`${value.toFixed(4)}: ${nodes.join(', ')}`)
  }
  new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type: 'layout-shift', buffered: true })
}

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  for (const path of PATHS) {
    test(`/${path} arrives without a jump at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(watchShifts)
      await page.goto(path, { waitUntil: 'networkidle' })
      const isAlive = path.startsWith('embed/?') || path === '' || path.startsWith('lessons')
      if (isAlive) await expect(page.locator('[data-live]')).toBeAttached()
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      expect(await page.evaluate(() => window.shifts)).toEqual([])
    })
  }
}
