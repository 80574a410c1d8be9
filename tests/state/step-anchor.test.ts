import { describe, expect, it } from 'vitest'
import { parseStepAnchor } from '../../src/state/step-anchor.ts'

describe('the anchor of a lesson', () => {
  it('may name a step, whatever follows it', () => {
    expect(['#step-2', '#Step-2).', '#step-2%22', '#step-2\u200b'].map(parseStepAnchor)).toEqual([2, 2, 2, 2])
    expect(['', '#closing', '#step-0', '#?secret=step-2'].map(parseStepAnchor)).toEqual([null, null, null, null])
  })
})
