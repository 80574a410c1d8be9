/** The folder of a release; its `datapackage.json` is asked in `data-package.test.ts`. */
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createDownloads } from '../../src/site/downloads.ts'
import { english } from '../support/english.ts'
import { smallDataset, smallRaw } from '../support/small-data.ts'

const downloads = await createDownloads(smallDataset, smallRaw, english)
const text = (name: string) => String(downloads.get(`data/latest/${name}`) ?? '')

test('the folder is the same for the newest release and for its version', () => {
  const below = (start: string) =>
    [...downloads]
      .filter(([path]) => path.startsWith(start))
      .map(([path, content]) => [path.slice(start.length), content])
  expect(below(`data/${smallDataset.release.version}/`)).toEqual(below('data/latest/'))
})

test('the folder packs everything, the schemas too, into one archive that a second build repeats byte by byte', async () => {
  const archive = downloads.get('data/latest/overseas-stations-atlas.zip') as Uint8Array
  const packed = unzipSync(archive)
  expect(Buffer.from(packed['stations.csv'] ?? []).toString()).toBe(text('stations.csv'))
  const files = [...downloads.keys()].filter((path) => path.startsWith('data/latest/') && !path.endsWith('.zip'))
  expect(Object.keys(packed)).toEqual(expect.arrayContaining(files.map((path) => path.slice('data/latest/'.length))))
  expect(Object.keys(packed)).toContain('schema/stations.schema.json')
  const again = (await createDownloads(smallDataset, smallRaw, english)).get('data/latest/overseas-stations-atlas.zip')
  expect(again).toEqual(archive)
})

test('the folder says in words what a file is and on which terms', () => {
  const { length } = smallRaw['stations.geojson'].features
  expect(text('README.md')).toContain(
    `| stations.csv | ${length} | an alleged station of the two reports, or an entry inferred from them |`,
  )
  expect(text('README.md')).toContain('### stations.geojson')
  expect(text('README.md')).toMatch(/Codes such as "denial".*codebook\//)
  expect(text('LICENSE')).toContain('CC-BY-4.0')
})
