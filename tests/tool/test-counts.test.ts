import { expect, test } from 'vitest'
import { addCounts, countPlaywright, countStage, countVitest, formatCounts } from '../../src/tool/test-counts.ts'

const VITEST = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
const STATS = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }

test('counts what passed and what failed', () => {
  expect(countVitest({ ...VITEST, numFailedTests: 2 }, false)).toEqual({ passed: 3, failed: 2 })
  expect(countPlaywright({ stats: { ...STATS, unexpected: 1 } }, false)).toEqual({ passed: 4, failed: 1 })
})

test('counts a skipped, unwritten or flaky test as failed', () => {
  expect(countVitest({ ...VITEST, numPendingTests: 1, numTodoTests: 1 }, true)).toEqual({ passed: 3, failed: 2 })
  expect(countPlaywright({ stats: { ...STATS, skipped: 1, flaky: 1 } }, true)).toEqual({ passed: 4, failed: 2 })
})

test('counts a runner that dies without a failed test as one failure', () => {
  expect(countVitest(VITEST, false)).toEqual({ passed: 3, failed: 1 })
  expect(countVitest(null, true)).toEqual({ passed: 0, failed: 1 })
  expect(countPlaywright({ stats: STATS }, false)).toEqual({ passed: 4, failed: 1 })
  expect(countPlaywright(null, true)).toEqual({ passed: 0, failed: 1 })
})

test('ends in one line', () => {
  const total = addCounts([countStage(true), countStage(false), countVitest(VITEST, true)])
  expect(formatCounts(total)).toBe('4 passed, 1 failed')
})
