import { expect, test } from 'vitest'
import { isNewer } from '../../src/model/version.ts'

test.each([
  ['0.1.1', '0.1.0'],
  ['0.10.0', '0.9.9'],
  ['2.0.0', '1.9.9'],
])('%s comes after %s', (version, last) => {
  expect([isNewer(version, last), isNewer(last, version)]).toEqual([true, false])
})

test.each(['', '0.1.0', '1.0', 'v1.0.0', '1.0.0-a'])('%j is no version after 0.1.0', (text) => {
  expect(isNewer(text, '0.1.0')).toBe(false)
})
