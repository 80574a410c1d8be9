import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CLOCKS } from '../../../src/model/atlas-index.ts'
import { AFTER, BEFORE } from '../../../src/model/months.ts'
import { LAYERS } from '../../../src/model/vocabulary.ts'
import { type SteppedLooks, stepLooks } from '../../../src/page/app/step-looks.ts'
import { selectDotLooks } from '../../../src/select/map/dot-look.ts'
import { selectVisible } from '../../../src/select/time/visible.ts'
import { checkProperty } from '../../support/property.ts'
import { smallIndex } from '../../support/small-data.ts'

const windows = fc
  .tuple(fc.integer({ min: BEFORE, max: AFTER - 1 }), fc.integer({ min: 0, max: AFTER }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b, 0) }))
const steps = fc.array(fc.tuple(windows, fc.constantFrom(...CLOCKS)), { minLength: 1, maxLength: 12 })

it('shows after any path of steps what the whole selection shows', () => {
  checkProperty(
    fc.property(steps, (path) => {
      let now: SteppedLooks | null = null
      for (const [window, clock] of path) {
        now = stepLooks(smallIndex, clock, window, now)
        const whole = selectDotLooks(selectVisible(smallIndex, { ...window, clock, layers: LAYERS }))
        expect(new Map([...now.looks].sort())).toEqual(new Map([...whole].sort()))
      }
    }),
    60,
  )
})

it('gives the very same looks where a step changes nothing', () => {
  const window = { from: BEFORE, to: AFTER }
  const first = stepLooks(smallIndex, 'happened', window, null)
  expect(stepLooks(smallIndex, 'happened', window, first).looks).toBe(first.looks)
})
