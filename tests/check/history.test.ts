/** What differs from the last release may do so once it is told; where it is not, folders of `tests/broken/` say what happens. */
import { expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { breakBase } from './broken-case.ts'

/** The day of the release in `tests/broken/base/`. */
const RELEASED = '2026-11-23'

const CORRECTED = { file: 'sites.geojson', find: '"attested": "fair"', replace: '"attested": "strong"' }

function told(change: object): { file: string; find: string; replace: string } {
  const fields = Object.entries(change).map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`)
  return { file: 'changes.json', find: '[]\n', replace: `[\n  {\n${fields.join(',\n')}\n  }\n]\n` }
}

it.each([RELEASED, '2026-12-01'])('a correction told on the day of the release or later passes: %s', (date) => {
  const change = told({
    date,
    record: 'can-montreal',
    kind: 'corrected',
    field: 'attested',
    from: 'fair',
    to: 'strong',
    reason: 'Another page says so.',
  })
  const texts = breakBase({ title: 'a correction', edits: [CORRECTED, change], keepRelease: true })
  expect(checkFiles(texts, { today: '2026-12-31' }).ok).toBe(true)
})

it('a correction that is told as an addition is not told', () => {
  const change = told({ date: RELEASED, record: 'can-montreal', kind: 'added', reason: 'A page names it.' })
  const texts = breakBase({ title: 'an addition', edits: [CORRECTED, change], keepRelease: true })
  expect(checkFiles(texts, { today: '2026-12-31' })).toMatchObject({
    ok: false,
    problems: [{ found: 'changed since release 0.1.0' }],
  })
})
