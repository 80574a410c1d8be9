import { describe, expect, it } from 'vitest'
import { monthStart } from '../../../src/model/months.ts'
import { UNKNOWN_SPAN } from '../../../src/model/span.ts'
import { createSpanStrip } from '../../../src/select/time/span-strip.ts'
import { smallRecord } from '../../support/small-data.ts'

describe('the strip of a span', () => {
  it('fades out where no end is known, and is pale while the start is not', () => {
    const strip = createSpanStrip(smallRecord('aut-vienna-qingtian').spans.happened)
    expect(strip?.opening?.[0]).toBeCloseTo(2 / 7, 2)
    expect(strip?.opening?.[1]).toBe(strip?.sure?.[0])
    expect([strip?.sure?.[1], strip?.closing, strip?.endless]).toEqual([1, null, true])
  })

  it('is pale again while an end may have come', () => {
    const strip = createSpanStrip({
      startMin: monthStart(0),
      startMax: monthStart(0),
      endMin: monthStart(42),
      endMax: monthStart(84),
    })
    expect(strip).toMatchObject({ opening: null, endless: false })
    expect(strip?.sure?.[1]).toBe(strip?.closing?.[0])
    expect(strip?.closing?.[1]).toBe(1)
  })

  it('has no part twice where it may be over before it has surely begun', () => {
    const [startMin, endMin, startMax, endMax] = [0, 12, 24, 36].map(monthStart) as [number, number, number, number]
    const strip = createSpanStrip({ startMin, startMax, endMin, endMax })
    expect(strip?.sure).toBeNull()
    expect(strip?.closing?.[0]).toBe(strip?.opening?.[1])
  })

  it('never reaches beyond the timeline', () => {
    const strip = createSpanStrip({
      startMin: -Infinity,
      startMax: monthStart(1),
      endMin: monthStart(90),
      endMax: monthStart(99),
    })
    expect(strip).toMatchObject({ opening: [0, expect.any(Number)], sure: [expect.any(Number), 1], closing: null })
  })

  it('is none where nothing is known, or all lies after the timeline', () => {
    expect(createSpanStrip(UNKNOWN_SPAN)).toBeNull()
    expect(createSpanStrip(smallRecord('patrol-hrv-2024').spans.happened)).toBeNull()
  })
})
