/** Whatever is done to the data, the check answers; and no violation passes it. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { formatProblem } from '../../src/check/problem.ts'
import { checkProperty } from '../support/property.ts'
import { BROKEN, followRelease, readFolder, type Texts } from './broken-case.ts'
import { addField, type Mutation, mutateFile, removePlace, repeatRow, replaceBy } from './mutate.ts'

const REAL = readFolder(join(import.meta.dirname, '../../data'))
const BASE = readFolder(join(BROKEN, 'base'))
const RECORD_FILES = [...BASE.keys()].filter((name) => name.endsWith('.geojson'))
const LISTS = [...RECORD_FILES, 'sources.json', 'counts.json', 'countries.json', 'networks.json', 'reports.json']

/** Files with an object in them: these lists are empty. */
const EMPTY = new Set(['changes.json', 'removed.json', 'withheld.json'])
const FILLED = [...BASE.keys()].filter((name) => !EMPTY.has(name))

/** The small dataset often, the real one, which takes longer to check, now and then. */
const SETS = [
  { name: 'the small dataset', texts: BASE, runs: 80 },
  { name: 'the real dataset', texts: REAL, runs: 4 },
]

/** Problems other than the layout, which no mutation here cares to keep. */
function violations(texts: Texts): readonly string[] {
  const result = checkFiles(texts)
  const told = result.ok ? [] : result.problems.map(formatProblem)
  return told.filter((text) => !text.includes('npm run format mends it'))
}

const places = fc.nat({ max: 1_000_000 })
const fieldNames = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'lat', 'Country', ''),
  fc.string({ maxLength: 12 }).map((name) => `x ${name}`),
)
const jsonTexts = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('null', '[null]', '{}', '[[]]'),
)

function everyMutation(texts: Texts, runs: number, mutations: fc.Arbitrary<Mutation>, files = [...BASE.keys()]): void {
  checkProperty(
    fc.property(fc.constantFrom(...files), mutations, places, (file, mutation, at) => {
      expect(violations(mutateFile(texts, file, mutation, at))).not.toEqual([])
    }),
    runs,
  )
}

describe.each(SETS)('of $name', ({ texts, runs }) => {
  it('a field that no schema knows never passes, in whatever object', () => {
    everyMutation(
      texts,
      runs,
      fieldNames.map((name) => addField(name, true)),
      FILLED,
    )
  })

  it('a value of another type never passes, wherever it stands', () => {
    const wrong = fc.constantFrom<unknown>({ wrong: true }, [['wrong']], true, 1.5e300)
    const isText = (place: unknown) => typeof place === 'string'
    everyMutation(
      texts,
      runs,
      wrong.map((value) => replaceBy(value, isText)),
      LISTS,
    )
  })

  it('a row that stands twice never passes', () => {
    everyMutation(texts, Math.ceil(runs / 3), fc.constant(repeatRow), LISTS)
  })

  it('a record never changes in silence', () => {
    const spoilt = fc.string({ minLength: 1 }).map((text) => replaceBy(`${text} (spoilt)`))
    everyMutation(texts, runs, fc.oneof(spoilt, fc.constant(removePlace)), RECORD_FILES)
  })

  it('any text and any value in a file gets an answer and no exception', () => {
    checkProperty(
      fc.property(fc.constantFrom(...BASE.keys()), jsonTexts, places, (file, text, at) => {
        const whole = checkFiles(new Map(texts).set(file, Buffer.from(text)))
        const bytes = texts.get(file) ?? new Uint8Array()
        const cut = checkFiles(new Map(texts).set(file, bytes.slice(0, at % Math.max(1, bytes.length - 1))))
        expect([whole.ok, cut.ok]).toEqual([false, false])
      }),
      Math.ceil(runs / 2),
    )
  })
})

/** The stations, each changed in the same way; the release follows, so that only the mistake itself is told. */
function spoilStations(
  change: (feature: { geometry: { coordinates: number[] } | null; properties: Record<string, unknown> }) => void,
): Texts {
  const file = JSON.parse(Buffer.from(REAL.get('stations.geojson') ?? []).toString())
  for (const feature of file.features) change(feature)
  const texts = new Map(REAL).set('stations.geojson', Buffer.from(JSON.stringify(file)))
  followRelease(texts)
  return texts
}

describe('of every station of the real dataset', () => {
  const features = JSON.parse(Buffer.from(REAL.get('stations.geojson') ?? []).toString()).features
  const told = (texts: Texts, part: string) => violations(texts).filter((text) => text.includes(part)).length

  it('swapped coordinates are told, but for the one place whose mirror image lies in its country too', () => {
    const placed = features.filter((feature: { geometry: unknown }) => feature.geometry !== null)
    const swapped = violations(spoilStations(({ geometry }) => geometry?.coordinates.reverse()))
    // Where the longitude is beyond 90 the pair is no position at all.
    const isTold = (id: string) =>
      swapped.some((text) => text.includes(` ${id} `) && /are the two swapped|is not a latitude/.test(text))
    const untold = placed.filter(({ id }: { id: string }) => !isTold(id))
    expect(untold.map(({ id }: { id: string }) => id)).toEqual(['nga-benin-city-fuzhou'])
  })

  it('a month that the calendar does not have is told', () => {
    const wrong = spoilStations(({ properties }) => Object.assign(properties, { opened: '2018-13' }))
    expect(told(wrong, 'opened: "2018-13" is not a date')).toBe(features.length)
  })

  it('a source that does not exist is told', () => {
    const wrong = spoilStations(({ properties }) => Object.assign(properties, { sources: ['no-such-source'] }))
    expect(told(wrong, '"no-such-source" does not exist')).toBe(features.length)
  })
})
