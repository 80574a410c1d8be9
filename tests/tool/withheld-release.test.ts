import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { createRelease } from '../../src/tool/release.ts'
import { BROKEN, readFolder } from '../check/broken-case.ts'

const WITHHELD = `[
  {
    "id": "nld-amsterdam-qingtian",
    "field": "note",
    "date": "2026-12-01",
    "reason": "Somebody could be recognised.",
    "by": "request"
  },
  {
    "id": "can-montreal",
    "date": "2026-12-01",
    "reason": "Somebody could be recognised.",
    "by": "own-decision"
  }
]
`

test('a release remembers the records as they are edited, whatever of them is withheld', () => {
  const texts = readFolder(join(BROKEN, 'base'))
  const [before, after] = [texts, new Map(texts).set('withheld.json', Buffer.from(WITHHELD))].map((given) =>
    checkFiles(given, { today: '2026-12-31' }),
  )
  if (!before?.ok || !after?.ok) throw new Error('the base is broken (expected none of it to be)')
  expect(createRelease(after.edited, '9.0.0', '2030-01-02')).toEqual(
    createRelease(before.edited, '9.0.0', '2030-01-02'),
  )
  expect(after.dataset.records.map(({ id }) => id)).not.toContain('can-montreal')
  expect(JSON.stringify(after.files)).not.toContain('The Irish Times, citing Dutch')
})
