/** What `npm run format` mends, so that the check may send people there. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/tool/cli.ts'
import { loadData } from '../../src/tool/load-data.ts'
import { BROKEN } from '../check/broken-case.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-format-'))
  await cp(join(BROKEN, 'base'), join(root, 'data'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

/** Spoils a file of the data, sees the check refuse it, formats, and gives the file before and after. */
async function mend(file: string, spoil: (text: string) => string) {
  const path = join(root, 'data', file)
  const before = await readFile(path, 'utf8')
  await writeFile(path, spoil(before))
  const refused = await loadData(join(root, 'data'))
  const told = refused.ok ? [] : refused.problems.map(({ expected }) => expected)
  await runCommand('format', [], { root, env: {}, log: () => {} })
  return { told, before, after: await readFile(path, 'utf8') }
}

describe('format', () => {
  it.each([
    ['a byte-order mark', 'stations.geojson', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', 'patrols.geojson', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'a year in quotes, as Zotero writes it',
      'sources.json',
      (text: string) => text.replace('[2022, 9, 12]', '["2022", 9, "12"]'),
    ],
    ['both', 'counts.json', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('mends %s, as the check says', async (_, file, spoil) => {
    const { told, before, after } = await mend(file, spoil)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((expected) => !expected.endsWith('npm run format mends it'))).toEqual([])
    expect(after).toBe(before)
  })
})
