import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Publisher } from '../../src/model/dataset.ts'
import { runBuild } from '../../src/tool/cli.ts'
import { loadData } from '../../src/tool/load-data.ts'
import { BROKEN } from '../check/broken-case.ts'
import { PUBLISHER } from '../support/publisher.ts'

const SITE_URL = 'https://example.org/atlas/'
const NOBODY = { name: null, contact: null, repository: null }

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-publisher-'))
  await cp(join(BROKEN, 'base'), join(root, 'data'), { recursive: true })
})
afterAll(() => rm(root, { recursive: true }))

function publish(publisher: Publisher): Promise<void> {
  return writeFile(join(root, 'data/publisher.json'), `${JSON.stringify(publisher, null, 2)}\n`)
}

describe('a build for an address', () => {
  test('fails as wrong data does where nobody publishes it, and writes nothing', async () => {
    await publish(NOBODY)
    const lines: string[] = []
    const code = await runBuild({ root, env: { SITE_URL }, log: (text) => lines.push(text) })
    expect(code).toBe(1)
    expect(lines).toEqual([
      'data/publisher.json:2:11 name: found null (expected who publishes this copy, as SITE_URL is set)',
      'data/publisher.json:3:14 contact: found null (expected where readers write to, https:// or mailto:, as SITE_URL is set)',
      '2 problem(s) in data/; nothing was written.',
    ])
    expect(await readdir(root)).toEqual(['data'])
  })

  test('asks for the contact where only the name is given', async () => {
    await publish({ ...NOBODY, name: 'Example Desk' })
    const result = await loadData(join(root, 'data'), { published: true })
    expect(result.ok ? [] : result.problems.map(({ field }) => field)).toEqual(['contact'])
  })

  test('is content with both', async () => {
    await publish(PUBLISHER)
    expect(await loadData(join(root, 'data'), { published: true })).toMatchObject({ ok: true })
  })
})

test('without an address nobody needs to be named', async () => {
  await publish(NOBODY)
  expect(await loadData(join(root, 'data'))).toMatchObject({ ok: true })
})
