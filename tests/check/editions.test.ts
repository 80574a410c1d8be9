/** What an edition is told of where its bytes are no text, or where the release to compare it with cannot be read. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { formatProblem } from '../../src/check/problem.ts'
import { BROKEN, readCase, readFolder, type Texts } from './broken-case.ts'

/** One that would be told as later than the release. */
const LATER = readCase('edition-after-the-release').broken.add ?? {}
const [[NAME, TEXT] = ['', '']] = Object.entries(LATER)

function baseWith(...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Texts {
  return new Map([...readFolder(join(BROKEN, 'base')), ...files])
}

function tell(texts: Texts): readonly string[] {
  const result = checkFiles(texts, { today: '2026-12-31' })
  return result.ok ? [] : result.problems.map(formatProblem)
}

it('an edition in another encoding than UTF-8 is told once, and nothing of what it says', () => {
  const latin = Buffer.from(TEXT.replace('"format"', '"förmat"'), 'latin1')
  expect(tell(baseWith([NAME, latin]))).toEqual([
    expect.stringMatching(/^data\/editions\/[\d.]+\.json:2:\d+: the bytes are not text \(expected UTF-8\)$/),
  ])
})

it('beside a release that cannot be read an edition is not compared with it', () => {
  const edition = [NAME, Buffer.from(TEXT)] as const
  const release = ['release.json', Buffer.from('{}\n')] as const
  expect(tell(baseWith(edition))).not.toEqual([])
  expect(tell(baseWith(edition, release))).toEqual(tell(baseWith(release)))
})
