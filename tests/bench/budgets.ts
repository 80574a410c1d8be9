/** What must not grow. A budget that is broken fails `npm run bench`. */
import { ATLAS, EMBED, HOME, NOTHING, type Results, type SliderRow } from './results.ts'

interface Budget {
  readonly name: string
  readonly limit: number
  readonly read: (results: Results) => number
}

const KILOBYTE = 1000

function weightOf({ weights }: Results, name = HOME) {
  const found = weights.find(({ page }) => page === name)
  if (!found) throw new Error(`the page "${name}" was not weighed`)
  return found.weight
}

/** @throws when that was not measured */
function costOf({ slider }: Results, way: string, records: number): SliderRow {
  const row = slider.find((each) => each.way === way && each.records === records)
  if (!row) throw new Error(`the slider was not measured for ${way} at ${records} records`)
  return row
}

function sizesOf({ slider }: Results): readonly number[] {
  return [...new Set(slider.map(({ records }) => records))].sort((a, b) => a - b)
}

function smallest(results: Results): number {
  return Math.min(...sizesOf(results))
}

function largest(results: Results): number {
  return Math.max(...sizesOf(results))
}

function frameRatio(results: Results, way: string, records: number): number {
  return costOf(results, ATLAS, records).cost.frame.median / costOf(results, way, records).cost.frame.median
}

/** How many times more script a step runs, for each time that the records grew. */
function scriptGrowth(results: Results): number {
  const [small, large] = [smallest(results), largest(results)]
  if (small === large) return 0
  const scriptAt = (records: number) => costOf(results, ATLAS, records).cost.script.median
  return scriptAt(large) / scriptAt(small) / (large / small)
}

export const BUDGETS: readonly Budget[] = [
  {
    name: 'home, first picture: kB gzip in all',
    limit: 60,
    read: (results) => weightOf(results).firstPicture.gzip / KILOBYTE,
  },
  {
    name: 'home, slider works: kB gzip of script',
    limit: 95,
    read: (results) => (weightOf(results).usable.gzip - weightOf(results).firstPicture.gzip) / KILOBYTE,
  },
  {
    name: 'home, before the slider works: files of MapLibre',
    limit: 0,
    read: (results) => weightOf(results).usable.paths.filter((path) => /\/gl-|maplibre/.test(path)).length,
  },
  {
    name: 'embedded map, before it is touched: kB gzip in all',
    limit: 100,
    read: (results) => weightOf(results, EMBED).all.gzip / KILOBYTE,
  },
  {
    name: 'home: cumulative layout shift',
    limit: 0,
    read: ({ paints }) => Math.max(...paints.filter(({ page }) => page === HOME).map(({ paint }) => paint.shift)),
  },
  {
    name: 'slider step at the real dataset, times that of a page that draws nothing',
    limit: 1.9,
    read: (results) => frameRatio(results, NOTHING, smallest(results)),
  },
  {
    name: "slider step at the largest dataset, times that of MapLibre's feature-state",
    limit: 0.8,
    read: (results) => frameRatio(results, 'feature-state', largest(results)),
  },
  { name: 'script a slider step, growth over growth of records', limit: 1, read: scriptGrowth },
]

export interface BudgetLine {
  readonly name: string
  readonly limit: number
  readonly value: number
  readonly isKept: boolean
}

export function checkBudgets(results: Results): readonly BudgetLine[] {
  return BUDGETS.map(({ name, limit, read }) => {
    const value = read(results)
    return { name, limit, value, isKept: value <= limit }
  })
}
