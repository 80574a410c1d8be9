import { expect, test } from 'vitest'
import type { AtlasRecord } from '../../../src/model/dataset.ts'
import { formatType } from '../../../src/words/format/record-words.ts'
import { en } from '../../support/english.ts'
import { smallDataset } from '../../support/small-data.ts'

type EventRecord = Extract<AtlasRecord, { readonly kind: 'event' }>

const given = smallDataset.records.find((record): record is EventRecord => record.kind === 'event')

function headingOf(fields: Partial<EventRecord>): string {
  if (!given) throw new Error('the dataset has no event (expected one)')
  return formatType({ ...given, ...fields }, en)
}

test.each<[string, Partial<EventRecord>]>([
  ['Return to China', { stance: 'states' }],
  ['Alleged return to China', { stance: 'alleges' }],
  ['Attempted return to China', { stance: 'reports', outcome: 'attempted' }],
  ['Attempted return to China (alleged)', { stance: 'alleges', outcome: 'attempted' }],
])('a return is headed by its stance and by what came of it: %s', (heading, fields) => {
  expect(headingOf({ type: 'return', ...fields })).toBe(heading)
})

test('what one member says is no hearing of a parliament', () => {
  expect(headingOf({ type: 'hearing', actor: 'member-of-parliament' })).toBe('Member of parliament')
  expect(headingOf({ type: 'other', actor: 'member-of-parliament' })).toBe('Member of parliament')
  expect(headingOf({ type: 'hearing', actor: 'parliament' })).toBe('Hearing')
})
