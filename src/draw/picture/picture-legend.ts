/** Lays the legend of a picture out: groups below each other, the items of each in columns. */
import { MARK } from '../key-mark.tsx'
import { STYLES } from './picture-text.tsx'
import type { LegendGroup, LegendItem } from './view-picture.ts'
import { wrapText } from './wrap-text.ts'

/** Pixels. */
const COLUMN = 250
const MARK_GAP = 8
const GROUP_GAP = 10

interface PlacedItem {
  readonly item: LegendItem
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

interface PlacedGroup {
  readonly title: readonly string[]
  readonly y: number
  readonly items: readonly PlacedItem[]
}

export interface PlacedLegend {
  readonly groups: readonly PlacedGroup[]
  readonly height: number
}

/** Widths of texts in the legend's type, in pixels. */
interface LegendMeasures {
  readonly heading: (text: string) => number
  readonly words: (text: string) => number
}

/** Row by row; a row is as high as its longest item. */
function placeItems(items: readonly LegendItem[], top: number, width: number, measure: LegendMeasures['words']) {
  const columns = Math.max(1, Math.floor(width / COLUMN))
  const column = width / columns
  const placed: PlacedItem[] = []
  let y = top
  for (let i = 0; i < items.length; i += columns) {
    const row = items.slice(i, i + columns).map((item, at) => ({
      item,
      lines: wrapText(item.words, column - MARK - 2 * MARK_GAP, measure),
      x: at * column,
      y,
    }))
    placed.push(...row)
    y += Math.max(...row.map(({ lines }) => lines.length)) * STYLES.small.lead
  }
  return { placed, bottom: y }
}

/** @param width of the whole legend, in pixels */
export function placeLegend(groups: readonly LegendGroup[], width: number, measures: LegendMeasures): PlacedLegend {
  const placed: PlacedGroup[] = []
  let y = 0
  for (const { title, items } of groups) {
    const lines = wrapText(title, width, measures.heading)
    const rows = placeItems(items, y + lines.length * STYLES.heading.lead, width, measures.words)
    placed.push({ title: lines, y, items: rows.placed })
    y = rows.bottom + GROUP_GAP
  }
  return { groups: placed, height: Math.max(0, y - GROUP_GAP) }
}

/** From the left edge of an item to its words. */
export const WORDS_AT = MARK + MARK_GAP
