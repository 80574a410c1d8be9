import { expect, test } from 'vitest'
import { readVersion } from '../../src/tool/test-engines.ts'

test('an engine is known by the title around its tests; one that did not start has none', () => {
  const testResults = [
    { name: '/atlas/tests/engines/firefox.engine.ts', assertionResults: [{ ancestorTitles: ['Firefox 140.5.0'] }] },
    { name: '/atlas/tests/engines/webkit.engine.ts', assertionResults: [] },
  ]
  expect(readVersion('firefox', { testResults })).toBe('Firefox 140.5.0')
  expect(readVersion('webkit', { testResults })).toBeNull()
  expect(readVersion('chromium', { testResults })).toBeNull()
  expect(readVersion('chromium', null)).toBeNull()
})
