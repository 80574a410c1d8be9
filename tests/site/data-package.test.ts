/**
 * `datapackage.json` against Data Package 2: the rules of its profile (datapackage.org, profiles/2.0: datapackage,
 * dataresource, tableschema), written down here as no validator of version 2 is on the registry; and against the files.
 */
import { createHash } from 'node:crypto'
import { csvParse } from 'd3'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createDownloads } from '../../src/site/downloads.ts'
import { english } from '../support/english.ts'
import { smallDataset, smallRaw } from '../support/small-data.ts'

const files = await createDownloads(smallDataset, smallRaw, english)
const read = (path: string) => String(files.get(`data/latest/${path}`) ?? '')

const text = z.string().min(1)
/** A POSIX path below the descriptor, or a web address: never absolute, hidden, or upwards. */
const path = z.string().regex(/^(?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*$|^(http|ftp)s?:\/\/.*$/)

const field = z
  .strictObject({
    name: text,
    type: z.enum(['string', 'integer', 'number', 'boolean']),
    description: text.optional(),
    listItemType: z.literal('string').optional(),
    listDelimiter: text.optional(),
    constraints: z
      .strictObject({
        required: z.boolean().optional(),
        unique: z.boolean().optional(),
        enum: z.array(z.string()).min(1).optional(),
        minimum: z.number().optional(),
        maximum: z.number().optional(),
      })
      .optional(),
  })
  .refine(({ listItemType, listDelimiter }) => !listItemType === !listDelimiter, 'a list has items and a delimiter')

const schema = z.strictObject({
  fields: z.array(field).min(1),
  primaryKey: z.array(text).min(1),
  missingValues: z.array(z.string()),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(text).min(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(text).min(1) }),
      }),
    )
    .optional(),
})

const resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path,
  type: z.literal('table').optional(),
  format: text,
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().min(1),
  hash: z.string().regex(/^[^:]+:[a-fA-F0-9]+$/),
  schema: schema.optional(),
})

const PACKAGE = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: text,
  description: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ name: z.string().regex(/^([-a-zA-Z0-9._])+$/), path, title: text })).min(1),
  contributors: z.array(z.strictObject({ title: text, roles: z.array(text).min(1) })).min(1),
  resources: z.array(resource).min(1),
})

const descriptor = PACKAGE.parse(JSON.parse(read('datapackage.json')))
const tables = descriptor.resources.flatMap(({ schema: columns, ...rest }) => (columns ? [{ ...rest, columns }] : []))
const rowsOf = (file: string) => csvParse(read(file))

test('the descriptor keeps the profile, and names each resource once', () => {
  const names = descriptor.resources.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(tables.length).toBeGreaterThan(8)
})

test('every file of the folder but the companions is a resource', () => {
  const published = [...files.keys()].filter((file) => /^data\/latest\/.*\.(csv|geojson|json)$/.test(file))
  const described = descriptor.resources.map((entry) => `data/latest/${entry.path}`)
  expect(described.toSorted()).toEqual(published.filter((file) => !file.endsWith('datapackage.json')).toSorted())
})

describe.each(descriptor.resources)('$path', ({ path: file, bytes, hash }) => {
  test('has the size and the hash that are told of it', () => {
    const content = Buffer.from(read(file))
    expect(content.length).toBe(bytes)
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
  })
})

/** Whether a cell that is not empty is of a type. */
function isOf(type: z.infer<typeof field>['type'], cell: string): boolean {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(cell)
    case 'number':
      return cell.trim() !== '' && Number.isFinite(Number(cell))
    case 'boolean':
      return cell === 'true' || cell === 'false'
    default:
      return true
  }
}

describe.each(tables)('the table $path', ({ path: file, columns }) => {
  const rows = rowsOf(file)

  test('has the columns of its schema, in their order', () => {
    expect(rows.columns).toEqual(columns.fields.map(({ name }) => name))
  })

  test('fits the types and constraints of its columns, row by row', () => {
    for (const { name, type, constraints = {} } of columns.fields) {
      const cells = rows.map((row) => row[name] ?? '')
      const filled = cells.filter((cell) => cell !== '')
      expect(
        filled.filter((cell) => !isOf(type, cell)),
        `${name} as ${type}`,
      ).toEqual([])
      if (constraints.required) expect(filled, `${name} is required`).toHaveLength(cells.length)
      if (constraints.unique) expect(new Set(cells).size, `${name} is unique`).toBe(cells.length)
      const { enum: values, minimum = -Infinity, maximum = Infinity } = constraints
      if (values)
        expect(
          filled.filter((cell) => !values.includes(cell)),
          name,
        ).toEqual([])
      if (type === 'number')
        expect(
          filled.filter((cell) => +cell < minimum || +cell > maximum),
          name,
        ).toEqual([])
    }
  })

  test('has a primary key, and foreign keys that lead to a row', () => {
    const [key = ''] = columns.primaryKey
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length)
    for (const { fields, reference } of columns.foreignKeys ?? []) {
      const target = tables.find(({ name }) => name === reference.resource)
      if (!target) throw new Error(`there is no resource ${reference.resource}`)
      const [from = '', to = ''] = [fields[0], reference.fields[0]]
      const known = new Set(rowsOf(target.path).map((row) => row[to]))
      const lost = rows.map((row) => row[from] ?? '').filter((cell) => cell !== '' && !known.has(cell))
      expect(lost, `${from} leads to ${reference.resource}`).toEqual([])
    }
  })
})

test('stations are tied to countries, networks and reports', () => {
  const keys = tables.find(({ name }) => name === 'stations')?.columns.foreignKeys ?? []
  expect(keys.map(({ reference }) => reference.resource).toSorted()).toEqual(['countries', 'networks', 'reports'])
})
