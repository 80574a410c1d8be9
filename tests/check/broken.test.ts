/** Each folder of `tests/broken/` is one mistake, and the exact words in which the check tells it. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { RELATIONS } from '../../src/check/relations/relations.ts'
import { tellProblems } from '../../src/check/tell-problems.ts'
import { BROKEN, breakBase, listCases, readCase, readFolder } from './broken-case.ts'

/** The day on which the cases are checked. */
const TODAY = '2026-12-31'

function tell(texts: ReadonlyMap<string, Uint8Array>): string {
  const result = checkFiles(texts, { today: TODAY })
  return result.ok
    ? 'no problem\n'
    : tellProblems(result.problems)
        .map((line) => `${line}\n`)
        .join('')
}

describe('a broken dataset', () => {
  it('is made from one that is sound', () => {
    expect(tell(readFolder(join(BROKEN, 'base')))).toBe('no problem\n')
    expect(tell(breakBase({ title: 'nothing is broken' }))).toBe('no problem\n')
  })

  it('has a folder for each of at least thirty mistakes', () => {
    expect(listCases().length).toBeGreaterThanOrEqual(30)
  })

  it.each(listCases())('is told with file, line, column, record, field and expectation: %s', (name) => {
    const { broken, expected } = readCase(name)
    expect(expected).not.toBe('no problem\n')
    expect(tell(breakBase(broken))).toBe(expected)
  })

  it.each(RELATIONS)('breaks the relation $id: $holds', ({ id }) => {
    expect(listCases().filter((name) => readCase(name).broken.relation === id)).not.toEqual([])
  })

  it('names a relation of the table, if any', () => {
    const named = listCases().map((name) => readCase(name).broken)
    const unknown = named.filter(({ relation }) => relation && !RELATIONS.some(({ id }) => id === relation))
    expect(unknown).toEqual([])
  })
})
