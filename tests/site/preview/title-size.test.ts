import { expect, test } from 'vitest'
import { titleSize } from '../../../src/site/preview/title-size.ts'

test.each([
  ['Italy', 68],
  ['Netherlands', 58],
  ['United Kingdom', 48],
  ['Bosnia & Herzegovina', 42],
  ['Democratic Republic of the Congo, as far as it goes', 32],
])('%s is set in %d pixels', (name, size) => {
  expect(titleSize(name, 384)).toBe(size)
})
