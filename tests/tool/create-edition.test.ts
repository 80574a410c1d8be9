/** What `npm run release` keeps of a release, and that it can be read again. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIndex } from '../../src/model/create-index.ts'
import type { Edition } from '../../src/model/edition-schema.ts'
import { openEdition } from '../../src/model/open-edition.ts'
import { answerOf } from '../../src/select/answer/answer-of.ts'
import { TODAY } from '../../src/select/answer/host-words.ts'
import { listDownloads } from '../../src/site/downloads.ts'
import { runCommand } from '../../src/tool/cli.ts'
import { loadData, readTexts } from '../../src/tool/load-data.ts'
import { BROKEN } from '../check/broken-case.ts'
import { english } from '../support/english.ts'

const WITHHELD = [
  { id: 'can-montreal', date: '2026-11-20', reason: 'Somebody could be recognised.', by: 'own-decision' },
]

let root: string
let text: string
let edition: Edition

function run(command: string, ...args: readonly string[]): Promise<number> {
  return runCommand(command, args, { root, env: {}, log: () => {} })
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-edition-'))
  await cp(join(BROKEN, 'base'), join(root, 'data'), { recursive: true })
  await writeFile(join(root, 'data/withheld.json'), JSON.stringify(WITHHELD))
  await run('format')
  expect(await run('release', '0.2.0')).toBe(0)
  text = await readFile(join(root, 'data/editions/0.2.0.json'), 'utf8')
  edition = openEdition(JSON.parse(text))
})
afterAll(() => rm(root, { recursive: true }))

test('an edition says which release it is, of which day, and passes the check beside it', async () => {
  const release = JSON.parse(await readFile(join(root, 'data/release.json'), 'utf8'))
  expect(edition).toMatchObject({ format: 1, version: release.version, date: release.date })
  expect(await run('check')).toBe(0)
})

test('an edition holds every data file as it is edited, but for three, and all lessons', async () => {
  const names = [...(await readTexts(join(BROKEN, 'base'))).keys()].filter((name) => !name.startsWith('lessons/'))
  const left = ['publisher.json', 'release.json', 'withheld.json']
  expect(Object.keys(edition.files).toSorted()).toEqual(names.filter((name) => !left.includes(name)).toSorted())
  for (const [name, file] of Object.entries(edition.files)) {
    expect(file, name).toEqual(JSON.parse(await readFile(join(root, 'data', name), 'utf8')))
  }
  const given = await loadData(join(root, 'data'))
  expect(edition.lessons).toEqual(given.ok && given.edited.lessons)
  expect(edition.lessons.length).toBeGreaterThan(0)
})

test('an edition keeps what is withheld, and leaves it to whoever publishes a part of it', () => {
  expect(edition.files['sites.geojson'].features.map(({ id }) => id)).toContain('can-montreal')
})

test('an edition has the answer of every country, as the pages say it', async () => {
  const given = await loadData(join(root, 'data'))
  if (!given.ok) throw new Error('the base is broken (expected none of it to be)')
  const index = createIndex(given.edited)
  const { answer: words } = english.core
  expect(Object.keys(edition.answers)).toEqual(index.countries.map(({ iso3 }) => iso3))
  for (const { iso3 } of index.countries) {
    const answer = answerOf(index, iso3, TODAY)
    const kept = edition.answers[iso3]
    expect(kept).toMatchObject({ class: answer.host.posture, record: answer.host.deciding?.record.id ?? null })
    expect(kept?.sentences.en).toEqual({
      alleged: words.alleged(answer),
      host: words.host(answer),
      china: words.china(answer),
      concerned: words.concerned(answer) || null,
    })
  }
})

test('an edition is written a file, a lesson or an answer a line', () => {
  const { files, lessons, answers } = edition
  const rows = [Object.keys(files), lessons, Object.keys(answers)].map(({ length }) => length + 2)
  expect(text.split('\n')).toHaveLength(1 + 4 + rows.reduce((sum, lines) => sum + lines) + 2)
})

test('an edition is no file of the data: neither formatted nor offered', async () => {
  await run('format')
  expect(await readFile(join(root, 'data/editions/0.2.0.json'), 'utf8')).toBe(text)
  const given = await loadData(join(root, 'data'))
  if (!given.ok) throw new Error('the base is broken (expected none of it to be)')
  const offered = listDownloads(given.dataset, given.files)
  expect(offered.map(({ path }) => path).filter((path) => path.includes('edition'))).toEqual([])
})

test('a release that is corrected after it was made is told to differ from its edition', async () => {
  const path = join(root, 'data/editions/0.2.0.json')
  await writeFile(path, text.replace('"attested":"fair"', '"attested":"weak"'))
  const given = await loadData(join(root, 'data'))
  await writeFile(path, text)
  const told = given.ok ? [] : given.problems.map(({ file, found }) => `${file} ${found}`)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^editions\/0\.2\.0\.json not as in data\/release\.json: 1 of \d+ records, the first "/)
})
