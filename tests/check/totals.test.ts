import { expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { breakBase } from './broken-case.ts'

it('a report may list as many stations as its total says, and no more', () => {
  const toldOf = (total: number) => {
    const edits = [{ file: 'counts.json', find: '"count": 54', replace: `"count": ${total}` }]
    const result = checkFiles(breakBase({ title: 'another total', edits }))
    return result.ok ? [] : result.problems.filter(({ file }) => file === 'reports.json')
  }
  // Amsterdam and Rotterdam.
  expect(toldOf(2)).toEqual([])
  expect(toldOf(1)).toHaveLength(1)
})
