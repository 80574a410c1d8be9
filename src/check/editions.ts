/**
 * Every edition can be opened, and is the release that its name says. An edition repeats all of the data, so it is read
 * without positions; only where something is wrong with it are these looked for.
 */
import { z } from 'zod'
import { createRecords, type Release } from '../model/dataset.ts'
import { EARLIER_RELEASES } from '../model/earlier-releases.ts'
import { type Edition, editionFile, isEditionFile } from '../model/edition-schema.ts'
import { isOfOldFormat, openEdition } from '../model/open-edition.ts'
import { isNewer } from '../model/version.ts'
import { decodeFile } from './decode.ts'
import { fingerprintOf } from './fingerprint.ts'
import { parseJsonFile, parseValue } from './parse-json.ts'
import { createProblem, type Path, valueAt } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { describeIssue, splitMessage } from './shape.ts'
import type { ReadFile, Tables } from './tables.ts'

/** What is wrong inside a file whose text is at hand. */
interface Fault {
  readonly path: Path
  readonly found: string
  readonly expected: string
}

interface Opened {
  readonly edition: Edition | null
  readonly faults: readonly Fault[]
}

function shapeFault(value: unknown, issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], found: 'unknown field', expected: 'no such field' }))
  }
  const at = valueAt(value, path)
  const [found, expected] = describeIssue(issue, at)
  return [{ path, found: at === undefined ? 'the field is missing' : found, expected }]
}

function open(value: unknown): Opened {
  try {
    return { edition: openEdition(value), faults: [] }
  } catch (error) {
    if (error instanceof z.ZodError) {
      return { edition: null, faults: error.issues.flatMap((issue) => shapeFault(value, issue)) }
    }
    if (!(error instanceof RangeError)) throw error
    const [found, expected] = splitMessage(error.message, valueAt(value, ['format']))
    return { edition: null, faults: [{ path: ['format'], found, expected }] }
  }
}

function strangersIn({ answers, files }: Edition): readonly Fault[] {
  const ids = new Set(createRecords(files).map(({ id }) => id))
  const strangers = Object.entries(answers).filter(([, { record }]) => record !== null && !ids.has(record))
  const expected = 'the id of a record of this edition, or null'
  return strangers.map(([iso3, { record }]) => ({
    path: ['answers', iso3, 'record'],
    found: `${formatValue(record)} does not exist`,
    expected,
  }))
}

function contentFaults(name: string, edition: Edition, today: string | null): readonly Fault[] {
  const { version, date } = edition
  const faults: Fault[] = []
  if (name !== editionFile(version)) {
    const expected = `${name.replace(/^editions\/|\.json$/g, '')}, as its name says`
    faults.push({ path: ['version'], found: `found ${formatValue(version)}`, expected })
  }
  if (today !== null && date > today) {
    faults.push({ path: ['date'], found: `${formatValue(date)} is after today`, expected: `${today} or earlier` })
  }
  return [...faults, ...strangersIn(edition)]
}

const SAME = 'as in data/release.json'

function recordFaults({ files }: Edition, { version, records }: Release): readonly Fault[] {
  const fingerprints = new Map(createRecords(files).map((record) => [record.id, fingerprintOf(record)]))
  const ids = new Set([...fingerprints.keys(), ...Object.keys(records)])
  const other = [...ids].filter((id) => fingerprints.get(id) !== records[id]).sort()
  if (other.length === 0) return []
  const found = `not ${SAME}: ${other.length} of ${ids.size} records, the first ${formatValue(other[0])}`
  return [{ path: ['files'], found, expected: `the records of release ${version}` }]
}

/** Whether the last release is this edition; one made before the schema changed has other fingerprints by now. */
function releaseFaults(name: string, edition: Edition, release: Release | null): readonly Fault[] {
  if (release === null) return []
  if (isNewer(edition.version, release.version)) {
    const found = `${formatValue(edition.version)} is after the last release`
    return [{ path: ['version'], found, expected: `${release.version} or earlier, ${SAME}` }]
  }
  if (name !== editionFile(release.version)) return []
  const day: Fault = {
    path: ['date'],
    found: `found ${formatValue(edition.date)}`,
    expected: `${release.date}, ${SAME}`,
  }
  return [...(edition.date === release.date ? [] : [day]), ...recordFaults(edition, release)]
}

function faultsOf(name: string, value: unknown, release: Release | null, today: string | null): readonly Fault[] {
  const { edition, faults } = open(value)
  if (edition === null) return faults
  const told = contentFaults(name, edition, today)
  return isOfOldFormat(value) ? told : [...told, ...releaseFaults(name, edition, release)]
}

function checkEdition(name: string, bytes: Uint8Array, release: Release | null, today: string | null): Problem[] {
  const { text, problems } = decodeFile(name, bytes)
  if (text === null) return [...problems]
  const parsed = parseValue(text)
  const faults = parsed === null ? [] : faultsOf(name, parsed.value, release, today)
  if (parsed !== null && faults.length === 0) return [...problems]
  const { file, problems: unread } = parseJsonFile(name, text)
  if (parsed === null || file === null) return [...problems, ...unread]
  return [...problems, ...faults.map(({ path, found, expected }) => createProblem(file, path, found, expected))]
}

function checkMissing(names: readonly string[], read: ReadFile | undefined, release: Release | null): Problem[] {
  if (!read || release === null) return []
  if (EARLIER_RELEASES.some(({ version }) => version === release.version)) return []
  const name = editionFile(release.version)
  if (names.includes(name)) return []
  const expected = `data/${name}, which npm run release writes with it`
  return [createProblem(read.file, ['version'], `release ${release.version} has no edition`, expected)]
}

/** @param texts all files by name @param today the day of the check, where it is known */
export function checkEditions(texts: ReadonlyMap<string, Uint8Array>, tables: Tables, today: string | null): Problem[] {
  const read = tables.files.get('release.json')
  const release = read && read.broken.length === 0 ? (read.file.value as Release) : null
  const editions = [...texts].filter(([name]) => isEditionFile(name))
  const names = editions.map(([name]) => name)
  const each = editions.flatMap(([name, bytes]) => checkEdition(name, bytes, release, today))
  return [...checkMissing(names, read, release), ...each]
}
