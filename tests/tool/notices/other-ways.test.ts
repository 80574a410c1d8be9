import { expect, test } from 'vitest'
import { OTHER_WAYS } from '../../../src/tool/notices/notices.ts'
import { readSource } from '../../support/source-files.ts'

test('each package of which the build reads a file has a notice', () => {
  const reading = Object.entries(readSource()).filter(([, text]) => text.includes('createRequire('))
  expect(reading.map(([path]) => path).toSorted()).toEqual([
    'src/check/country-shapes.ts',
    'src/site/geography.ts',
    'src/site/preview/fonts.ts',
  ])
  const text = reading.map(([, source]) => source).join('\n')
  for (const name of Object.keys(OTHER_WAYS)) expect(text).toContain(name.replace('@fontsource/', ''))
})
