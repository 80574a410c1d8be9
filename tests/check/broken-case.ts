/** The broken datasets of `tests/broken/`: a small sound one in `base/`, and folders that say how to break it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fingerprintOf } from '../../src/check/fingerprint.ts'
import { createRecord, FEATURE_FILES, type FeatureFile } from '../../src/model/dataset.ts'

export const BROKEN = join(import.meta.dirname, '../broken')

/** What is done to the bytes of a file. */
const BYTES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'byte-order mark': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  CRLF: (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
  empty: () => Buffer.alloc(0),
  'only spaces': () => Buffer.from('  \n\n'),
  'latin-1': (bytes) => Buffer.from(bytes.toString(), 'latin1'),
  '10 MB string': (bytes) => Buffer.from(bytes.toString().replace('"Milan"', `"${'M'.repeat(10_000_000)}"`)),
  'deep nesting': () => Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)),
}

export interface BrokenCase {
  /** What is wrong, in words. */
  readonly title: string
  /** The relation that does not hold, where it is one of the table. */
  readonly relation?: string
  /** Replacements of texts that stand in a file exactly once. */
  readonly edits?: readonly { readonly file: string; readonly find: string; readonly replace: string }[]
  readonly bytes?: Readonly<Record<string, string>>
  readonly add?: Readonly<Record<string, string>>
  readonly remove?: readonly string[]
  /** Keeps `release.json` as it was; else it follows the edits, so that a case shows its own mistake alone. */
  readonly keepRelease?: true
}

export type Texts = Map<string, Uint8Array>

/** The files of a folder and of those inside it, by their paths. */
export function readFolder(folder: string): Texts {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]
    }),
  )
}

function edit(text: string, { file, find, replace }: { file: string; find: string; replace: string }): string {
  const [before, after, ...more] = text.split(find)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${JSON.stringify(find)} does not stand in ${file} exactly once`)
  }
  return before + replace + after
}

function* fingerprintsOf(texts: Texts): Generator<readonly [string, string]> {
  for (const file of Object.keys(FEATURE_FILES) as FeatureFile[]) {
    try {
      const { features } = JSON.parse(Buffer.from(texts.get(file) ?? []).toString())
      for (const feature of features) yield [feature.id, fingerprintOf(createRecord(file, feature))]
    } catch {
      // A file that is no list of Features has no records to remember.
    }
  }
}

/** Makes `release.json` remember the records as they are. */
export function followRelease(texts: Texts): void {
  const release = JSON.parse(Buffer.from(texts.get('release.json') ?? []).toString())
  const now = new Map(fingerprintsOf(texts))
  const records = Object.keys(release.records).map((id) => [id, now.get(id) ?? release.records[id]])
  texts.set(
    'release.json',
    Buffer.from(`${JSON.stringify({ ...release, records: Object.fromEntries(records) }, null, 2)}\n`),
  )
}

/** The files of the base, broken as the case says. */
export function breakBase({ edits = [], bytes = {}, add = {}, remove = [], keepRelease }: BrokenCase): Texts {
  const texts = readFolder(join(BROKEN, 'base'))
  for (const change of edits) {
    const text = Buffer.from(texts.get(change.file) ?? []).toString()
    texts.set(change.file, Buffer.from(edit(text, change)))
  }
  if (!keepRelease) followRelease(texts)
  for (const [file, name] of Object.entries(bytes)) {
    const change = BYTES[name]
    if (!change) throw new Error(`"${name}" is not a known change of bytes`)
    texts.set(file, change(Buffer.from(texts.get(file) ?? [])))
  }
  for (const [file, text] of Object.entries(add)) texts.set(file, Buffer.from(text))
  for (const file of remove) texts.delete(file)
  return texts
}

/** The names of the folders with a case. */
export function listCases(): readonly string[] {
  return readdirSync(BROKEN).filter((name) => name !== 'base')
}

/** What a folder says. */
export function readCase(name: string): { readonly broken: BrokenCase; readonly expected: string } {
  const folder = join(BROKEN, name)
  return {
    broken: JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')),
    expected: readFileSync(join(folder, 'expected.txt'), 'utf8'),
  }
}
