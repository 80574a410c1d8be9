/** What is withheld stands in no file of a build, packed or not. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change, Withholding } from '../../src/model/dataset.ts'
import { realDataset } from '../support/real-data.ts'
import type { OtherBuild } from './build-elsewhere.ts'
import { buildWithheld } from './build-withheld.ts'
import { type NamedBytes, readBuilt, unpack } from './built-files.ts'

const REASON = 'Somebody could be recognised.'

function withheld(id: string, field?: string): Withholding {
  return { id, ...(field && { field }), date: '2026-11-20', reason: REASON, by: 'request' }
}

/** One of each kind, of which a lesson opens the station, and the sources that stand for nothing else go with it. */
const WHOLE = [
  'nld-amsterdam-qingtian',
  'can-montreal',
  'patrol-ita-2017',
  'agr-hrv-2017-09-12',
  'ev-cze-reports-2022-10',
  'resp-nld-mfa-2022-10-26',
  'count-world-2022-09-sd-36',
  'dis-gbr-closed-or-none',
]
const FIELDS = [
  ['patrol-ita-2016', 'text'],
  ['aut-vienna-qingtian', 'note'],
  ['dis-ita-number', 'versions[0].text'],
  ['spiegel-qingtian', 'title'],
] as const

const NEWER = 'The ministry told of a newer wording, which denied what nobody may read either.'
const WHY = 'What the correction said of it in its reason'

let build: OtherBuild
let files: readonly NamedBytes[]
beforeAll(async () => {
  const entries = [...WHOLE.map((id) => withheld(id)), ...FIELDS.map(([id, field]) => withheld(id, field))]
  build = await buildWithheld(entries, CORRECTED.map(corrected))
  files = (await readBuilt(build.dist)).flatMap((file) => [...unpack(file)])
}, 300_000)
afterAll(() => build.remove())

/** Words that are written alike in HTML, JSON, CSV and Markdown: the beginning, which labels are made of, and the longest part. */
function probesOf(text: string): readonly string[] {
  const parts = (text.match(/[\p{L}\p{N} ,.-]+/gu) ?? []).map((part) => part.trim().replace(/\.$/, '').slice(0, 40))
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return [...new Set([parts[0] ?? '', longest])].filter((probe) => probe.length >= 15)
}

function* textsOf(row: object): Generator<string> {
  for (const [name, value] of Object.entries(row)) {
    if (['text', 'topic'].includes(name) && typeof value === 'string') yield value
    if (name === 'versions') for (const version of value) yield version.text
  }
}

function placesOf(probe: string): readonly string[] {
  return files.filter(([, bytes]) => Buffer.from(bytes).includes(probe)).map(([path]) => path)
}

const { records, disagreements, counts, sources } = realDataset
const rows = [...records, ...disagreements, ...counts, ...sources]

/** A row as it was before. */
function rowOf(id: string): (typeof rows)[number] {
  const row = rows.find((entry) => entry.id === id)
  if (!row) throw new Error(`no ${id} in data/ (expected one)`)
  return row
}

/** Of which a wording was corrected before it was withheld. */
const CORRECTED = ['resp-nld-mfa-2022-10-26', 'patrol-ita-2016']

function corrected(record: string): Change {
  const [from = ''] = textsOf(rowOf(record))
  return { date: '2026-11-28', record, kind: 'corrected', field: 'text', from, to: NEWER, reason: WHY }
}

/** Sources that only these records cite. */
function ownSources(): readonly string[] {
  const versions = disagreements.flatMap(({ id, versions: all }) => all.map((version) => ({ id, ...version })))
  const citing = [...records, ...counts, ...versions]
  const standing = new Set(citing.filter(({ id }) => !WHOLE.includes(id)).flatMap((row) => row.sources))
  return sources.filter(({ id }) => !standing.has(id)).map(({ title }) => title)
}

test('a wording that is not withheld is found, in pages, data and archives', () => {
  const [probe = ''] = probesOf([...textsOf(rowOf('patrol-ita-2018'))].join(' '))
  const places = placesOf(probe)
  expect(places).toContain('record/patrol-ita-2018/index.html')
  expect(places).toContain('data/latest/patrols.geojson')
  expect(places.some((path) => path.includes('.xlsx > '))).toBe(true)
  expect(places.some((path) => path.includes('-offline.zip > '))).toBe(true)
  expect(places.some((path) => path.endsWith('.br >') || path.endsWith('.gz >'))).toBe(true)
})

const others = JSON.stringify(rows.filter((row) => !WHOLE.includes(row.id)))

/** What of a text no row says that stands: some texts repeat others in parts. */
function ownProbesOf(text: string): readonly string[] {
  return probesOf(text).filter((probe) => !others.includes(probe))
}

function ownProbes(id: string): readonly string[] {
  return [...textsOf(rowOf(id))].flatMap(ownProbesOf)
}

/** Stations, sites and counts have a note alone. */
test.each(WHOLE.filter((id) => [...textsOf(rowOf(id))].length > 0))('nothing that %s says is left', (id) => {
  expect(ownProbes(id).length).toBeGreaterThan(0)
  expect(ownProbes(id).flatMap(placesOf)).toEqual([])
})

test('notes and sources of whole entries are left only where others share them', () => {
  const notes = WHOLE.map(rowOf).flatMap((row) => ('note' in row && row.note ? [row.note] : []))
  const shared = new Set(
    rows.flatMap((row) => (!WHOLE.includes(row.id) && 'note' in row && row.note ? [row.note] : [])),
  )
  const own = [...notes.filter((note) => !shared.has(note)), ...ownSources()]
  expect(own.length).toBeGreaterThan(3)
  expect(own.flatMap(ownProbesOf).flatMap(placesOf)).toEqual([])
})

test.each(FIELDS)('of %s the wording of %s is left nowhere', (id, field) => {
  const row = rowOf(id)
  const name = field.split('.').at(-1) as keyof typeof row
  const text = 'versions' in row ? row.versions[0]?.text : (row[name] as string)
  expect(probesOf(text ?? '').length).toBeGreaterThan(0)
  expect(probesOf(text ?? '').flatMap(placesOf)).toEqual([])
})

test('the history of what is withheld is left nowhere', () => {
  const older = CORRECTED.flatMap((id) => [...textsOf(rowOf(id))])
  expect(older).toHaveLength(2)
  expect([...older, NEWER, WHY].flatMap(placesOf)).toEqual([])
})

test.each(WHOLE)(
  'the address of %s says that it is withheld, since when and why, and asks not to be found',
  async (id) => {
    const html = await readFile(join(build.dist, `record/${id}/index.html`), 'utf8')
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).toContain('This entry is withheld')
    expect(html).toContain('20 November 2026')
    expect(html).toContain(REASON)
  },
)

test('neither sitemap nor search know them', () => {
  const sitemap = files.find(([path]) => path === 'sitemap.xml')?.[1] ?? new Uint8Array()
  expect(WHOLE.filter((id) => Buffer.from(sitemap).includes(`record/${id}/`))).toEqual([])
})
