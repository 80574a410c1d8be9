/** Between two releases each change is told by an entry of its own: the base dataset, released, and edited after. */
import { beforeAll, describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import type { Problem } from '../../src/check/problem.ts'
import { createIndex } from '../../src/model/create-index.ts'
import type { Change } from '../../src/model/dataset.ts'
import { createEdition, formatEdition } from '../../src/tool/create-edition.ts'
import { createRelease } from '../../src/tool/release.ts'
import { english } from '../support/english.ts'
import { breakBase, type Texts } from './broken-case.ts'

const ID = 'can-montreal'
const [VERSION, DAY, LATER] = ['0.2.0', '2026-11-24', '2026-11-25']

let released: Texts

/** The text of a file as the canonical form has it: two blanks a level. */
function write(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

function entry(field: string, more: Partial<Change> = {}): Change {
  return { date: LATER, record: ID, kind: 'corrected', field, reason: 'Another page says so.', ...more }
}

/** An entry with its fields in their order. */
function sorted({ reason, ...change }: Change): Change {
  return { ...change, reason }
}

/** What the check tells of the released base with other values in a site, and entries. */
function told(
  fields: Readonly<Record<string, string>>,
  entries: readonly Change[],
  texts = released,
): readonly string[] {
  const edited = new Map(texts)
  let sites = Buffer.from(edited.get('sites.geojson') ?? []).toString()
  for (const [field, value] of Object.entries(fields)) {
    sites = sites.replace(new RegExp(`"${field}": "[^"]*"`), () => `"${field}": ${JSON.stringify(value)}`)
  }
  edited.set('sites.geojson', Buffer.from(sites))
  const before = JSON.parse(Buffer.from(edited.get('changes.json') ?? []).toString())
  edited.set(
    'changes.json',
    before.length + entries.length > 0 ? write([...before, ...entries.map(sorted)]) : Buffer.from('[]\n'),
  )
  const result = checkFiles(edited, { today: '2026-12-01', edited: false })
  const say = ({ file, id, field, found, expected }: Problem) =>
    `${file} ${id} ${field}: ${found} (expected ${expected})`
  return result.ok ? [] : result.problems.map(say)
}

/** The data as a release would keep them. */
function release(texts: Texts): Texts {
  const result = checkFiles(texts, { today: '2026-12-01', edited: false })
  if (!result.ok) throw new Error(`${result.problems[0]?.found} (expected a sound base)`)
  const { edited, editedFiles } = result
  const index = createIndex(edited)
  const parts = { files: editedFiles, lessons: edited.lessons, index, languages: { en: english.core } }
  const edition = createEdition({ ...parts, version: VERSION, date: DAY })
  return new Map(texts)
    .set('release.json', write(createRelease(edited, VERSION, DAY)))
    .set(`editions/${VERSION}.json`, Buffer.from(formatEdition(edition)))
}

beforeAll(() => {
  released = release(breakBase({ title: 'the base' }))
})

describe('since a release', () => {
  test('what did not change needs no entry', () => {
    expect(told({}, [])).toEqual([])
  })

  test('a change is told by an entry of its field', () => {
    expect(told({ attested: 'strong' }, [entry('attested', { from: 'fair', to: 'strong' })])).toEqual([])
    expect(told({ attested: 'strong' }, [])).toEqual([
      'sites.geojson can-montreal attested: "attested" changed since release 0.2.0 (expected an entry for it in data/changes.json, with "field", "from" and "to")',
    ])
  })

  test('an entry excuses no second change of its field', () => {
    const first = entry('attested', { from: 'fair', to: 'strong' })
    expect(told({ attested: 'weak' }, [first])).toEqual([
      'changes.json can-montreal to: found "strong" (expected "weak", as the record has it)',
    ])
    expect(told({ attested: 'weak' }, [first, entry('attested', { from: 'strong', to: 'weak' })])).toEqual([])
  })

  test('an entry that does not say what stands there now excuses nothing', () => {
    expect(told({ attested: 'strong' }, [entry('attested', { from: 'fair' })])).toEqual([
      'changes.json can-montreal to: the field is missing (expected what stands there now)',
    ])
    expect(told({ attested: 'strong' }, [entry('attested', { to: 'strong' })])).toEqual([
      'changes.json can-montreal from: the field is missing (expected "fair", as release 0.2.0 has it)',
    ])
  })

  test('an entry excuses no change of another field', () => {
    const first = entry('attested', { from: 'fair', to: 'strong' })
    const problems = told({ attested: 'strong', note: 'Another note.' }, [first])
    expect(problems).toEqual([expect.stringMatching(/^sites\.geojson can-montreal note: "note" changed since/)])
  })

  test('an entry of several fields tells none of their changes', () => {
    expect(told({ attested: 'strong' }, [entry('attested, note')])).toEqual([
      'changes.json can-montreal field: found "attested, note" (expected one entry for each field)',
    ])
  })

  test('an entry begins with what the release had', () => {
    expect(told({ attested: 'strong' }, [entry('attested', { from: 'weak', to: 'strong' })])).toEqual([
      'changes.json can-montreal from: found "weak" (expected "fair", as release 0.2.0 has it)',
    ])
  })

  test('a wording that must not be repeated is not asked for', () => {
    expect(told({ note: 'Another note.' }, [entry('note', { to: 'Another note.', withheld: true })])).toEqual([])
  })

  test('an entry of the release before excuses nothing any more, even one of the day of the release', () => {
    const old = entry('attested', { date: DAY })
    const texts = release(breakBase({ title: 'the base' }).set('changes.json', write([sorted(old)])))
    expect(told({}, [], texts)).toEqual([])
    expect(told({ attested: 'strong' }, [], texts)).toHaveLength(1)
  })
})
