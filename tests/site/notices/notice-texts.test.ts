import { expect, test } from 'vitest'
import type { Notice } from '../../../src/page/text/notices.tsx'
import { formatNotices, groupTexts } from '../../../src/site/notices/notice-texts.ts'
import { english } from '../../support/english.ts'

const base = {
  version: '1.0.0',
  licence: 'MIT',
  role: 'code',
  within: null,
  text: 'Copyright A',
  isStandard: false,
} as const
const NOTICES: readonly Notice[] = [
  { ...base, name: 'one' },
  { ...base, name: 'two', text: 'Copyright B' },
  { ...base, name: 'three', version: null, within: 'one' },
]

test('a text stands once, with all to which it applies', () => {
  expect(groupTexts(NOTICES).map(({ names, text }) => [names, text])).toEqual([
    [['one', 'three'], 'Copyright A'],
    [['two'], 'Copyright B'],
  ])
})

test('the file has the own licence, every part and every text', () => {
  const site = { name: 'The Site', version: '2.0.0', licence: 'Copyright Us\n' }
  const text = formatNotices({ ...site, notices: NOTICES, words: english.notices })
  expect(text).toMatch(/^The Site 2\.0\.0\n/)
  expect(text).toContain('\none 1.0.0, MIT, part of the scripts\n')
  expect(text).toContain('\nthree, MIT, part of one\n')
  for (const own of ['Copyright Us', 'Copyright A', 'Copyright B']) expect(text.split(own)).toHaveLength(2)
})
