import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildElsewhere, type OtherBuild } from './build-elsewhere.ts'
import { DIST, readBuilt } from './built-files.ts'

let other: OtherBuild
beforeAll(async () => {
  other = await buildElsewhere()
}, 300_000)
afterAll(() => other.remove())

async function hashFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await readBuilt(folder)
  return new Map(files.map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]))
}

test('another folder, time zone, language and day give the same bytes, archives included', async () => {
  const [here, there] = [await hashFiles(DIST), await hashFiles(other.dist)]
  const paths = [...new Set([...here.keys(), ...there.keys()])]
  const others = paths.filter((path) => here.get(path) !== there.get(path))
  // One script that differs changes every page: the first few tell enough.
  expect(others.slice(0, 12)).toEqual([])
  expect(paths.filter((path) => path.endsWith('.zip'))).not.toEqual([])
})
