import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Change } from '../../../src/model/dataset.ts'
import { RecordHistory } from '../../../src/page/panels/record-history.tsx'
import { SiteContext } from '../../../src/page/site.ts'
import { createLinker } from '../../../src/state/links.ts'
import { en } from '../../support/english.ts'
import { elements, text } from '../../support/html.ts'

const CORRECTION = {
  date: '2026-11-27',
  record: 'a',
  kind: 'corrected',
  field: 'date',
  reason: 'A newer source.',
} as const

/** The lines of a record's history with this change. */
function linesOf(change: Partial<Change>): readonly string[] {
  const html = renderToString(
    <SiteContext.Provider value={{ t: en, link: createLinker({ page: '' }) }}>
      <RecordHistory changes={[{ ...CORRECTION, ...change }]} />
    </SiteContext.Provider>,
  )
  return elements(html, 'li').map(text)
}

const SINCE = 'In the atlas since its first release, 0.1.0.'
const WHY = '27 November 2026, corrected: A newer source.'

test('a correction tells what stood and stands there', () => {
  expect(linesOf({ from: '16 July', to: '22 July' })).toEqual([SINCE, `${WHY} date: 16 July → 22 July`])
})

test('what was or is empty is called so', () => {
  expect(linesOf({ from: null, to: '22 July' }).at(-1)).toBe(`${WHY} date: empty → 22 July`)
  expect(linesOf({ from: '16 July', to: null }).at(-1)).toBe(`${WHY} date: 16 July → empty`)
})

test('a correction without values tells its reason, and what was corrected', () => {
  expect(linesOf({ field: 'text, note' }).at(-1)).toBe(`${WHY} text, note`)
})

test('a withheld wording is said to be withheld, and what stands there now is told where it is recorded', () => {
  expect(linesOf({ withheld: true, to: '22 July' }).at(-1)).toBe(`${WHY} date: wording withheld → 22 July`)
  expect(linesOf({ withheld: true }).at(-1)).toBe(`${WHY} date: wording withheld`)
})

test('an entry that came later does not say that it was there from the start', () => {
  expect(linesOf({ kind: 'added', field: undefined, reason: 'Found.' })).toEqual(['27 November 2026, added: Found.'])
})
