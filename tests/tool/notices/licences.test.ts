import { expect, test } from 'vitest'
import { isAllowed, LICENCES, trimExpression } from '../../../src/tool/notices/licences.ts'

test.each([...LICENCES, '(MIT OR Apache-2.0)', 'MIT OR GPL-3.0-only', 'MIT AND ISC'])('%s may enter', (licence) => {
  expect(isAllowed(licence)).toBe(true)
})

test.each(['', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'MPL-2.0', 'SEE LICENSE IN LICENSE', 'UNLICENSED', 'mit'])(
  '"%s" may not',
  (licence) => {
    expect(isAllowed(licence)).toBe(false)
  },
)

test('brackets around the whole say nothing', () => {
  expect(trimExpression('(MIT OR Apache-2.0)')).toBe('MIT OR Apache-2.0')
})
