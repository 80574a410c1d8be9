import { expect, test } from 'vitest'
import { createRelease } from '../../src/tool/release.ts'
import { smallDataset } from '../support/small-data.ts'

test('a release remembers every record by its fingerprint, ids in order', () => {
  const { version, date, records } = createRelease(smallDataset, '9.0.0', '2030-01-02')
  expect([version, date]).toEqual(['9.0.0', '2030-01-02'])
  expect(Object.keys(records)).toEqual(smallDataset.records.map(({ id }) => id).toSorted())
})

test('a record that changes has another fingerprint', () => {
  const [first, ...rest] = smallDataset.records
  if (!first) throw new Error('the dataset is empty (expected records)')
  const before = createRelease({ records: [first, ...rest] }, '9.0.0', '2030-01-02')
  const changed = { ...first, attested: first.attested === 'weak' ? 'fair' : 'weak' } as typeof first
  const after = createRelease({ records: [changed, ...rest] }, '9.0.0', '2030-01-02')
  const ids = Object.keys(before.records).filter((id) => before.records[id] !== after.records[id])
  expect(ids).toEqual([first.id])
})
