/**
 * The folder of a release. No validator of Data Package 2 works offline, so what its specification requires is
 * asked by hand: `resources`, each with a name and a path; a table schema with fields; keys that hold.
 */
import { createHash } from 'node:crypto'
import { csvParse } from 'd3'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { createDataPackage } from '../../src/build/data-package.ts'
import { createDownloads } from '../../src/build/downloads.ts'
import { loadRaw, realDataset } from '../support/real-data.ts'

type Descriptor = ReturnType<typeof createDataPackage>

const downloads = createDownloads(realDataset, loadRaw())
const text = (name: string) => String(downloads.get(`data/latest/${name}`) ?? '')
const descriptor: Descriptor = JSON.parse(text('datapackage.json'))
const tables = descriptor.resources.filter(({ schema }) => schema !== undefined)
const rowsOf = (name: string) => csvParse(text(`${name}.csv`).slice(1))

describe('datapackage.json', () => {
  test('has what Data Package 2 requires: resources, each with a name of its own and a path', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    const names = descriptor.resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, path } of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/)
      expect(downloads.has(`data/latest/${path}`)).toBe(true)
    }
  })

  test('names every table and file of the folder, with its size and its hash', () => {
    const files = [...downloads.keys()].filter((path) => /^data\/latest\/.*\.(csv|json|geojson)$/.test(path))
    const described = descriptor.resources.map(({ path }) => `data/latest/${path}`)
    expect(described.toSorted()).toEqual(files.filter((path) => !path.endsWith('datapackage.json')).toSorted())
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(text(path))
      expect(bytes).toBe(content.length)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  test.each(tables)('describes the columns of $path in their order', ({ name, schema }) => {
    expect(schema?.fields.map((field) => field.name)).toEqual(rowsOf(name).columns)
  })

  test.each(tables)('says of $path only what its rows keep: types, constraints, primary key', ({ name, schema }) => {
    const rows = rowsOf(name)
    for (const { name: column, type, constraints } of schema?.fields ?? []) {
      const cells = rows.map((row) => row[column] ?? '')
      const filled = cells.filter((cell) => cell !== '')
      if (constraints?.required) expect(filled, column).toHaveLength(cells.length)
      if (constraints?.unique) expect(new Set(filled).size, column).toBe(filled.length)
      if (Array.isArray(constraints?.enum)) expect(constraints.enum, column).toEqual(expect.arrayContaining(filled))
      if (type === 'number' || type === 'integer') expect(filled.map(Number), column).not.toContain(Number.NaN)
      if (type === 'integer') expect(filled.map(Number).every(Number.isInteger), column).toBe(true)
      if (type === 'boolean') expect(['true', 'false'], column).toEqual(expect.arrayContaining([...new Set(filled)]))
    }
    expect(schema?.primaryKey.every((key) => rows.columns.includes(key))).toBe(true)
  })

  const keys = tables.flatMap(({ name, schema }) => (schema?.foreignKeys ?? []).map((key) => ({ name, ...key })))

  test('ties stations to countries, networks and reports', () => {
    const ofStations = keys.filter(({ name }) => name === 'stations').map(({ reference }) => reference.resource)
    expect(ofStations.toSorted()).toEqual(['countries', 'networks', 'reports'])
  })

  test.each(keys)('holds the key of $name: $fields', ({ name, fields: [column = ''], reference }) => {
    const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields[0] ?? '']))
    const lost = rowsOf(name).filter((row) => row[column] && !known.has(row[column]))
    expect(lost).toEqual([])
  })
})

describe('the folder', () => {
  test('is the same for the newest release and for its version', () => {
    const below = (start: string) =>
      [...downloads]
        .filter(([path]) => path.startsWith(start))
        .map(([path, content]) => [path.slice(start.length), content])
    expect(below(`data/${realDataset.release.version}/`)).toEqual(below('data/latest/'))
  })

  test('packs everything, the schemas too, into one archive that a second build repeats byte by byte', () => {
    const archive = downloads.get('data/latest/overseas-stations-atlas.zip') as Uint8Array
    const packed = unzipSync(archive)
    expect(Buffer.from(packed['stations.csv'] ?? []).toString()).toBe(text('stations.csv'))
    const expected = descriptor.resources.map(({ path }) => path)
    expect(Object.keys(packed)).toEqual(
      expect.arrayContaining([...expected, 'datapackage.json', 'README.md', 'LICENSE']),
    )
    expect(Object.keys(packed)).toContain('schema/stations.schema.json')
    const again = createDownloads(realDataset, loadRaw()).get('data/latest/overseas-stations-atlas.zip')
    expect(again).toEqual(archive)
  })

  test('says in words what a file is and on which terms', () => {
    expect(text('README.md')).toContain('| stations.csv | 88 | an alleged station of the two reports |')
    expect(text('README.md')).toContain('### stations.geojson')
    expect(text('LICENSE')).toContain('CC-BY-4.0')
  })
})
