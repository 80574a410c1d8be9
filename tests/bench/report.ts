/** The tables of `docs/performance.md`, from one run. */
import { type BudgetLine, checkBudgets } from './budgets.ts'
import type { Weight } from './bytes.ts'
import { ATLAS, NOTHING, type Results } from './results.ts'

type Cell = string | number

/** Three digits are as many as one run can tell. */
function format(value: Cell): string {
  if (typeof value === 'string') return value
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 3 })
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(format).join(' | ')} |`
  const rule = `|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

function formatWeight({ requests, gzip, brotli }: Weight): string {
  return `${format(gzip / 1000)} / ${format(brotli / 1000)} in ${requests}`
}

function weightTable({ weights }: Results): string {
  const rows = weights.map(({ page, weight }) => [
    page,
    formatWeight(weight.firstPicture),
    formatWeight(weight.usable),
    formatWeight(weight.all),
  ])
  return table(['kB gzip / brotli in requests', 'first picture', 'page works', 'at rest'], rows)
}

function paintTable({ paints }: Results): string {
  const head = ['milliseconds', 'conditions', 'first paint', 'largest paint', 'blocked', 'usable', 'layout shift']
  const rows = paints.map(({ page, conditions, paint }) => [
    page,
    conditions.name,
    paint.firstPaint,
    paint.largestPaint,
    paint.blocked,
    paint.ready,
    paint.shift,
  ])
  return table(head, rows)
}

function sliderTable({ slider }: Results): string {
  const floorAt = (records: number) =>
    slider.find((row) => row.records === records && row.way === NOTHING)?.cost.frame.median ?? Number.NaN
  const rows = slider.map(({ records, way, cost }) => [
    way === ATLAS ? '**atlas**' : way,
    records,
    `${format(cost.script.median)} / ${format(cost.script.p95)}`,
    `${format(cost.frame.median)} / ${format(cost.frame.p95)}`,
    cost.frame.median / floorAt(records),
  ])
  return table(['median / 95 %, ms', 'records', 'script', 'until the next frame', 'times nothing'], rows)
}

function buildTable({ builds }: Results): string {
  const rows = builds.map(({ records, pages, milliseconds, memory, bytes }) => [
    records.toLocaleString('en-GB'),
    pages,
    milliseconds / 1000,
    memory / 1e6,
    bytes / 1e6,
  ])
  return table(['records', 'pages', 'seconds', 'memory, MB', 'files, MB'], rows)
}

function selectorTable({ selectors }: Results): string {
  const floor = selectors.rows[0]?.cost.median ?? Number.NaN
  const rows = selectors.rows.map(({ name, cost }) => [name, cost.median, cost.p95, cost.median / floor])
  return table(['call', 'median, ms', '95 %, ms', 'times the baseline'], rows)
}

function budgetTable(lines: readonly BudgetLine[]): string {
  return table(
    ['budget', 'at most', 'measured', ''],
    lines.map(({ name, limit, value, isKept }) => [name, limit, value, isKept ? 'kept' : '**broken**']),
  )
}

/** The whole document. @param machine such as `2 cores, software GL` */
export function formatReport(results: Results, machine: string): string {
  const { records } = results.selectors
  return `# Performance

Written by \`npm run bench\`; do not edit. Machine: ${machine}. Look at the ratios: the
milliseconds of one machine promise nothing about another. Datasets above the real one are made by a seeded generator and go through the same model.

## Budgets

${budgetTable(checkBudgets(results))}

## Bytes

Each file compressed by itself; a plain MapLibre page with the same dots stands beside. "First picture" is the page with
what blocks it, "page works" adds its scripts, "at rest" is everything fetched until nothing more comes.

${weightTable(results)}

## Paint

${paintTable(results)}

## A step of the slider

All pages have the same native slider, land and dots. "draws nothing" has the slider alone: the floor of any step.

${sliderTable(results)}

## Build

From checked data to files, one process each, without installing and bundling.

${buildTable(results)}

## Selectors alone, ${records.toLocaleString('en-GB')} records

${selectorTable(results)}
`
}
