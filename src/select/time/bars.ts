import type { Layer } from '../../model/vocabulary.ts'
import { type Histogram, maxStack, type Stack, sumStack } from './histogram.ts'

export interface TimelineBar {
  readonly slot: number
  readonly layer: Layer
  /** Whether the records are known to the month; else they are spread, lighter, over all they may lie in. */
  readonly certain: boolean
  /** From the top, in heights of the picture. */
  readonly y: number
  readonly height: number
}

/** Rounded to a thousandth of the height: well under a pixel. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function stackBars(slot: number, stack: Stack, layers: readonly Layer[], height: number): TimelineBar[] {
  const total = sumStack(stack, layers)
  let top = 1
  return layers.flatMap((layer) => {
    const share = stack.get(layer)
    return ([true, false] as const).flatMap((certain) => {
      const part = total === 0 ? 0 : ((certain ? share?.certain : share?.spread) ?? 0) / total
      const bar = { slot, layer, certain, y: round(top - part * height), height: round(part * height) }
      top -= part * height
      return bar.height > 0 ? [bar] : []
    })
  })
}

/**
 * The bars of all months for the layers that are switched on. The height of a bar grows with the square root of its
 * number, so that a month with one record is still seen beside December 2022; what lies before and after is capped.
 */
export function createBars(histogram: Histogram, layers: readonly Layer[]): readonly TimelineBar[] {
  const highest = Math.max(1, maxStack(histogram, layers))
  const scale = (records: number) => Math.sqrt(Math.min(1, records / highest))
  const stacks = [histogram.before, ...histogram.months, histogram.after]
  return stacks.flatMap((stack, slot) => stackBars(slot, stack, layers, scale(sumStack(stack, layers))))
}
