/**
 * The published folder as others read it: by npm's `datapackage`, which knows version 1 of the specification and is the
 * only reader of it there. It asks for old versions of what it stands on; `overrides` in `package.json` give it mended ones.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Package } from 'datapackage'
import { afterAll, expect, test } from 'vitest'
import { createDownloads, listDownloads } from '../../src/site/downloads.ts'
import { DATA_FOLDER } from '../../src/state/paths.ts'
import { english } from '../support/english.ts'
import { loadRaw, realDataset } from '../support/real-data.ts'

const raw = loadRaw()
const folder = await mkdtemp(join(tmpdir(), 'atlas-data-'))
for (const [path, content] of await createDownloads(realDataset, raw, english))
  if (path.startsWith(DATA_FOLDER)) await writeFile(join(folder, path.slice(DATA_FOLDER.length)), content)
afterAll(async () => {
  await rm(folder, { recursive: true })
  // What it stands on writes these for all to see.
  for (const name of ['regeneratorRuntime', 'newlinePos', 'quote']) Reflect.deleteProperty(globalThis, name)
})

const read = await Package.load(join(folder, 'datapackage.json'))
const tables = read.resources.filter(({ tabular }) => tabular)

test('the descriptor is right', () => {
  expect(read.errors).toEqual([])
})

test('every table can be read whole, each cell as its column says', async () => {
  const rows = new Map(listDownloads(realDataset, raw).map((download) => [download.path, download.rows]))
  expect(tables.length).toBeGreaterThan(10)
  for (const table of tables)
    expect(await table.read({ keyed: true }), table.name).toHaveLength(
      rows.get(`${DATA_FOLDER}${table.name}.csv`) ?? -1,
    )
})

test('every foreign key leads to a row', async () => {
  for (const table of tables) expect(await table.checkRelations(), table.name).toBe(true)
})

test('the first column has its name, with no mark before it', async () => {
  const [station] = (await tables.find(({ name }) => name === 'stations')?.read({ keyed: true })) ?? []
  expect(station?.id).toBe('ago-unplaced')
})
