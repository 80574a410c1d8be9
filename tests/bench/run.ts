/** `npm run bench`: measures the atlas against what one would use instead, and writes `docs/performance.md`. */
import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { createIndex } from '../../src/model/create-index.ts'
import { createDataset } from '../../src/model/dataset.ts'
import type { RawFiles } from '../../src/model/schema.ts'
import { CHROMIUM_FLAGS } from '../../src/tool/chromium-flags.ts'
import type { CommandContext } from '../../src/tool/command.ts'
import { createBrowserEffects, findBrowser } from '../../src/tool/find-browser.ts'
import { loadData } from '../../src/tool/load-data.ts'
import { type ServedFolder, serveFolder } from '../../src/tool/serve.ts'
import { checkBudgets } from './budgets.ts'
import { measureWeight } from './bytes.ts'
import { createBaselines } from './create-baselines.ts'
import { generateFiles } from './generate.ts'
import type { BuildCost } from './make-site.ts'
import { FULL_SPEED, measurePaint, SLOW_PHONE } from './paint.ts'
import { formatReport } from './report.ts'
import { ATLAS, EMBED, HOME, NOTHING, PLAIN_MAP, type Results, type SliderRow } from './results.ts'
import { measureSelectors } from './selectors.ts'
import { measureSlider } from './slider.ts'

/** Records of the generated datasets; 0 is the real one. */
const SIZES = [0, 1000, 10_000]
const SELECTOR_SIZE = 100_000

/** A page of the atlas that listens; with WebGL beneath; a page without script. */
const LIVE = '[data-atlas][data-live]'
const TAKEN_OVER = '[data-map].gl'
/** An embed is a picture until it is touched. */
const EMBED_STANDS = '[data-embed]'
const STATIC = 'footer'
const BASELINE_READY = 'html[data-ready]'

const ATLAS_SLIDER = 'input.handle[aria-label="End of the window"]'
const BASELINE_SLIDER = 'input[type=range]'

const PAGES = [
  { page: HOME, path: '', ready: LIVE, rest: TAKEN_OVER },
  { page: 'country', path: 'country/italy/', ready: STATIC, rest: STATIC },
  { page: 'record', path: 'record/patrol-ita-2016/', ready: STATIC, rest: STATIC },
  { page: EMBED, path: 'embed/', ready: EMBED_STANDS, rest: EMBED_STANDS },
  { page: 'embedded card', path: 'embed/country/italy/', ready: EMBED_STANDS, rest: EMBED_STANDS },
] as const

const BASELINES = ['set-filter', 'set-data', 'feature-state'] as const

/** A dataset's sites, served. */
interface Bed {
  readonly records: number
  readonly atlas: ServedFolder
  readonly baselines: ServedFolder
}

async function buildSite(root: string, folder: string, size: number): Promise<BuildCost> {
  const script = join(root, 'tests/bench/make-site.mjs')
  const options = { cwd: root, maxBuffer: 1e8 }
  const { stdout } = await promisify(execFile)(process.execPath, [script, root, folder, String(size)], options)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as BuildCost
}

async function createBed(root: string, files: RawFiles, size: number, cost: BuildCost): Promise<Bed> {
  const folder = join(root, `.cache/bench/${size}`)
  const dataset = createDataset(size === 0 ? files : generateFiles(files, size))
  await createBaselines(root, join(folder, 'baselines'), createIndex(dataset))
  return {
    records: cost.records,
    atlas: await serveFolder(join(folder, 'atlas'), { port: 0 }),
    baselines: await serveFolder(join(folder, 'baselines'), { port: 0 }),
  }
}

async function measureWay(browser: Browser, url: string, ready: string, slider: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.goto(url)
    await page.locator(ready).first().waitFor({ state: 'attached', timeout: 300_000 })
    return await measureSlider(page, slider)
  } finally {
    await page.close()
  }
}

async function measureSliders(browser: Browser, bed: Bed, log: (text: string) => void): Promise<SliderRow[]> {
  const ways = [
    { way: NOTHING, url: `${bed.baselines.url}nothing.html`, ready: BASELINE_READY, slider: BASELINE_SLIDER },
    { way: ATLAS, url: bed.atlas.url, ready: TAKEN_OVER, slider: ATLAS_SLIDER },
    ...BASELINES.map((way) => ({
      way,
      url: `${bed.baselines.url}plain-map.html?step=${way}`,
      ready: BASELINE_READY,
      slider: BASELINE_SLIDER,
    })),
  ]
  const rows: SliderRow[] = []
  for (const { way, url, ready, slider } of ways) {
    log(`slider: ${way} at ${bed.records} records`)
    rows.push({ records: bed.records, way, cost: await measureWay(browser, url, ready, slider) })
  }
  return rows
}

function listPages({ atlas, baselines }: Bed) {
  const url = `${baselines.url}plain-map.html`
  const own = PAGES.map(({ path, ...each }) => ({ ...each, url: atlas.url + path }))
  return [...own, { page: PLAIN_MAP, url, ready: BASELINE_READY, rest: BASELINE_READY }]
}

async function measureLoading(browser: Browser, bed: Bed, log: (text: string) => void) {
  const weights: Results['weights'][number][] = []
  const paints: Results['paints'][number][] = []
  for (const { page, url, ready, rest } of listPages(bed)) {
    log(`loading: ${page}`)
    weights.push({ page, weight: await measureWeight(browser, url, rest) })
    for (const conditions of [FULL_SPEED, SLOW_PHONE]) {
      paints.push({ page, conditions, paint: await measurePaint(browser, url, ready, conditions) })
    }
  }
  return { weights, paints }
}

async function measureAll(browser: Browser, files: RawFiles, { root, log }: CommandContext): Promise<Results> {
  const [builds, beds]: [BuildCost[], Bed[]] = [[], []]
  for (const size of SIZES) {
    log(`build: ${size || 'the real dataset'}`)
    const cost = await buildSite(root, join(root, `.cache/bench/${size}/atlas`), size)
    builds.push(cost)
    beds.push(await createBed(root, files, size, cost))
  }
  const [real] = beds
  if (!real) throw new Error('there is nothing to measure')
  try {
    const loading = await measureLoading(browser, real, log)
    const slider: SliderRow[] = []
    for (const bed of beds) slider.push(...(await measureSliders(browser, bed, log)))
    log(`selectors: ${SELECTOR_SIZE} records`)
    const rows = measureSelectors(createIndex(createDataset(generateFiles(files, SELECTOR_SIZE))))
    return { ...loading, slider, builds, selectors: { records: SELECTOR_SIZE, rows } }
  } finally {
    for (const { atlas, baselines } of beds) await Promise.all([atlas.close(), baselines.close()])
  }
}

/** Gives 1 where a budget is broken. */
export async function runCommand(_name: string, _args: readonly string[], context: CommandContext): Promise<number> {
  const { root, env, log } = context
  const result = await loadData(join(root, 'data'))
  if (!result.ok) throw new Error('the data are not right: run `npm run check`')
  await rm(join(root, '.cache/bench'), { recursive: true, force: true })
  const executablePath = await findBrowser(env, await createBrowserEffects(context))
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
  try {
    const results = await measureAll(browser, result.files, context)
    const report = formatReport(results, `${availableParallelism()} cores, software GL`)
    await mkdir(join(root, 'docs'), { recursive: true })
    await writeFile(join(root, 'docs/performance.md'), report)
    log(`\n${report}`)
    return checkBudgets(results).every(({ isKept }) => isKept) ? 0 : 1
  } finally {
    await browser.close()
  }
}
