import { expect, test } from 'vitest'
import { createIndex } from '../../../src/model/create-index.ts'
import { createStartHere } from '../../../src/site/offline/start-here.ts'
import { en, english } from '../../support/english.ts'
import { smallDataset } from '../../support/small-data.ts'

const index = createIndex(smallDataset)
const createText = (siteUrl: string | null) => createStartHere({ index, siteUrl, words: english.offline, t: en })

test('says what to open, which release it is, and that an allegation is no finding', () => {
  const text = createText(null)
  expect(text).toContain('index.html')
  expect(text).toContain(`release ${index.version}`)
  expect(text).toContain('not a finding')
})

test('says where newer releases are, where that is known', () => {
  expect(createText('https://example.org/atlas/').replace(/\s+/g, ' ')).toContain(
    'Newer releases: https://example.org/atlas/data/',
  )
  expect(createText(null)).not.toContain('http')
})

test('fits a window of eighty columns and any encoding', () => {
  const lines = createText(null).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80)
  expect(lines.join('')).toMatch(/^[\x20-\x7e]+$/)
})
