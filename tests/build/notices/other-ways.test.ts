import { expect, test } from 'vitest'
import { OTHER_WAYS } from '../../../src/build/notices/notices.ts'
import { readSource } from '../../support/source-files.ts'

test('each package of which the build reads a file has a notice', () => {
  const reading = Object.entries(readSource()).filter(([, text]) => text.includes('createRequire('))
  expect(reading.map(([path]) => path).toSorted()).toEqual([
    'src/build/check/country-shapes.ts',
    'src/build/geography.ts',
    'src/build/preview/fonts.ts',
  ])
  const text = reading.map(([, source]) => source).join('\n')
  for (const name of Object.keys(OTHER_WAYS)) expect(text).toContain(name.replace('@fontsource/', ''))
})
