import { expect, test } from 'vitest'
import { formatSeconds, readPlaywrightSeconds, readVitestSeconds } from '../../src/tool/test-seconds.ts'

const spec = (...durations: readonly number[]) => ({
  tests: [{ results: durations.map((duration) => ({ duration })) }],
})

test('a file of browser tests takes what all of its tests take, in whatever group and however often tried', () => {
  const inner = { file: 'a.spec.ts', specs: [spec(2000), spec(500, 1500)] }
  const suites = [{ file: 'a.spec.ts', specs: [spec(1000)], suites: [inner] }]
  expect(readPlaywrightSeconds({ suites })).toEqual([{ file: 'a.spec.ts', seconds: 5 }])
})

test('a file of vitest takes what its tests take, by its name alone', () => {
  const testResults = [{ name: '/atlas/tests/b.engine.ts', assertionResults: [{ duration: 1250 }, { duration: null }] }]
  expect(readVitestSeconds({ testResults })).toEqual([{ file: 'b.engine.ts', seconds: 1.25 }])
})

test('files are told slowest first, and one that is too slow is told to be', () => {
  const files = [
    { file: 'a.spec.ts', seconds: 3.04 },
    { file: 'b.spec.ts', seconds: 40.5 },
  ]
  expect(formatSeconds(files, 40)).toBe('   40.5 s  b.spec.ts (over 40 s)\n    3.0 s  a.spec.ts')
  expect(formatSeconds(files)).toBe('   40.5 s  b.spec.ts\n    3.0 s  a.spec.ts')
})
