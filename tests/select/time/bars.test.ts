import { describe, expect, it } from 'vitest'
import { SLOT_COUNT, slotOf } from '../../../src/model/months.ts'
import type { Layer } from '../../../src/model/vocabulary.ts'
import { createBars } from '../../../src/select/time/bars.ts'
import type { Histogram, LayerTally, Stack } from '../../../src/select/time/histogram.ts'

const EMPTY: Stack = new Map()

function stack(shares: Partial<Record<Layer, LayerTally>>): Stack {
  return new Map(Object.entries(shares) as [Layer, LayerTally][])
}

function createHistogram(months: Readonly<Record<number, Stack>>, after = EMPTY): Histogram {
  return {
    months: Array.from({ length: SLOT_COUNT - 2 }, (_, month) => months[month] ?? EMPTY),
    before: EMPTY,
    after,
    undated: EMPTY,
  }
}

describe('the bars of the timeline', () => {
  it('stand in the slot of their month, the first slot being before 2016', () => {
    const histogram = createHistogram({ 4: stack({ patrols: { certain: 1, spread: 0 } }) })
    expect(createBars(histogram, ['patrols'])).toEqual([
      { slot: slotOf(4), layer: 'patrols', certain: true, y: 0, height: 1 },
    ])
  })

  it('stack from the axis up, the certain part of a layer below its spread part', () => {
    const histogram = createHistogram({ 0: stack({ fuzhou: { certain: 3, spread: 1 } }) })
    expect(createBars(histogram, ['fuzhou'])).toEqual([
      { slot: 1, layer: 'fuzhou', certain: true, y: 0.25, height: 0.75 },
      { slot: 1, layer: 'fuzhou', certain: false, y: 0, height: 0.25 },
    ])
  })

  it('grow with the square root, so that one record is seen beside a hundred', () => {
    const months = {
      0: stack({ events: { certain: 1, spread: 0 } }),
      1: stack({ events: { certain: 100, spread: 0 } }),
    }
    expect(createBars(createHistogram(months), ['events']).map((bar) => bar.height)).toEqual([0.1, 1])
  })

  it('count only layers that are switched on', () => {
    const histogram = createHistogram({ 0: stack({ events: { certain: 5, spread: 0 } }) })
    expect(createBars(histogram, ['patrols'])).toEqual([])
  })

  it('do not let what lies after the timeline overtop its months', () => {
    const histogram = createHistogram(
      { 0: stack({ events: { certain: 4, spread: 0 } }) },
      stack({ events: { certain: 99, spread: 0 } }),
    )
    expect(createBars(histogram, ['events']).map((bar) => bar.height)).toEqual([1, 1])
  })
})
