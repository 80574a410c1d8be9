/**
 * The one place where what is withheld is taken out: right after the check, before anything is made of the data. Ids of
 * what is gone stay where others name them: their addresses say why.
 */
import { group } from 'd3'
import type { Withholding } from '../../model/dataset.ts'
import { FEATURE_FILES, type FeatureFile } from '../../model/dataset.ts'
import type { Lesson } from '../../model/lesson-schema.ts'
import type { RawFiles } from '../../model/schema.ts'
import { replaceText } from './withheld-fields.ts'
import { type Gone, withholdLesson } from './withhold-lesson.ts'
import { withheldWording } from './wording.ts'

/** All data files: as they are edited, or as they are published. */
export interface DataFiles {
  readonly files: RawFiles
  readonly lessons: readonly Lesson[]
}

type Feature = RawFiles[FeatureFile]['features'][number]
type Change = RawFiles['changes.json'][number]
type Disagreement = RawFiles['disagreements.json'][number]
type Source = RawFiles['sources.json'][number]

interface Withheld {
  /** Whole entries, by id. */
  readonly whole: ReadonlyMap<string, Withholding>
  /** Wordings, by the id of their row. */
  readonly wordings: ReadonlyMap<string, readonly Withholding[]>
}

function readWithheld(entries: readonly Withholding[]): Withheld {
  const fields = entries.filter(({ field }) => field !== undefined)
  return {
    whole: new Map(entries.filter(({ field }) => field === undefined).map((entry) => [entry.id, entry])),
    wordings: group(fields, ({ id }) => id),
  }
}

function withholdWordings<T>(row: T, entries: readonly Withholding[] = []): T {
  return entries.reduce((made, entry) => replaceText(made, entry.field ?? '', withheldWording(entry)), row)
}

/** Rows that stand, without the wordings and the sources that do not. */
function withholdRows<T extends { readonly id: string; readonly sources?: readonly string[] }>(
  rows: readonly T[],
  { whole, wordings }: Withheld,
): T[] {
  return rows
    .filter(({ id }) => !whole.has(id))
    .map((row) => {
      const worded = withholdWordings(row, wordings.get(row.id))
      return row.sources ? { ...worded, sources: row.sources.filter((id) => !whole.has(id)) } : worded
    })
}

function withholdFeatures<F extends FeatureFile>(file: RawFiles[F], withheld: Withheld): RawFiles[F] {
  const features = file.features
    .filter(({ id }) => !withheld.whole.has(id))
    .map((feature) => {
      const [properties] = withholdRows([{ id: feature.id, ...feature.properties }], withheld)
      const { id: _, ...rest } = properties ?? { id: feature.id }
      return { ...feature, properties: rest }
    })
  return { ...file, features } as RawFiles[F]
}

/** One that is left with a single version, or with no record of its own, is none any more. */
function withholdDisagreements(rows: readonly Disagreement[], withheld: Withheld): Disagreement[] {
  return withholdRows(rows, withheld)
    .map((row) => ({ ...row, versions: withholdVersions(row.versions, withheld) }))
    .filter(({ records, versions }) => versions.length > 1 && records.some((id) => !withheld.whole.has(id)))
}

function withholdVersions(versions: Disagreement['versions'], { whole }: Withheld): Disagreement['versions'] {
  return versions
    .map((version) => ({ ...version, sources: version.sources.filter((id) => !whole.has(id)) }))
    .filter(({ sources }) => sources.length > 0)
}

/** A title that is withheld is told in our words, whatever the language of the page. */
function nameLanguage(source: Source, { wordings }: Withheld): Source {
  const isTitle = wordings.get(source.id)?.some(({ field }) => field === 'title')
  return isTitle ? { ...source, custom: { ...source.custom, title_language: 'en' } } : source
}

/** The history of what is withheld tells what it was: it goes too. */
function withholdChange(change: Change, { whole, wordings }: Withheld): readonly Change[] {
  if (whole.has(change.record)) return []
  const fields = change.field?.split(', ') ?? []
  const entry = wordings.get(change.record)?.find(({ field }) => field !== undefined && fields.includes(field))
  if (!entry) return [change]
  const { from: _from, to: _to, ...rest } = change
  return [{ ...rest, withheld: true, reason: withheldWording(entry) }]
}

const FEATURE_NAMES = Object.keys(FEATURE_FILES) as readonly FeatureFile[]

function featuresOf(files: RawFiles): readonly Feature[] {
  return FEATURE_NAMES.flatMap((name): readonly Feature[] => files[name].features)
}

function citedIn(files: RawFiles): ReadonlySet<string> {
  const records = featuresOf(files).map(({ properties }) => properties)
  const versions = files['disagreements.json'].flatMap((row) => row.versions)
  return new Set([...records, ...files['counts.json'], ...versions].flatMap(({ sources }) => sources))
}

function idsOf(files: RawFiles): readonly string[] {
  return [...featuresOf(files), ...files['sources.json'], ...files['counts.json'], ...files['disagreements.json']].map(
    ({ id }) => id,
  )
}

function withholdFiles(files: RawFiles, withheld: Withheld): RawFiles {
  const features = Object.fromEntries(FEATURE_NAMES.map((name) => [name, withholdFeatures(files[name], withheld)]))
  const standing: RawFiles = {
    ...files,
    ...features,
    'counts.json': withholdRows(files['counts.json'], withheld),
    'disagreements.json': withholdDisagreements(files['disagreements.json'], withheld),
    'changes.json': files['changes.json'].flatMap((change) => withholdChange(change, withheld)),
  }
  const cited = citedIn(standing)
  const sources = withholdRows(files['sources.json'], withheld).filter(({ id }) => cited.has(id))
  return { ...standing, 'sources.json': sources.map((source) => nameLanguage(source, withheld)) }
}

/** The data as they are published, made of the data as they are edited; both have passed the check. */
export function withhold({ files, lessons }: DataFiles): DataFiles {
  const withheld = readWithheld(files['withheld.json'])
  if (files['withheld.json'].length === 0) return { files, lessons }
  const standing = withholdFiles(files, withheld)
  const left = new Set(idsOf(standing))
  const lost = idsOf(files).filter((id) => !left.has(id))
  const gone: Gone = new Map(lost.map((id) => [id, withheld.whole.get(id) ?? null]))
  return { files: standing, lessons: lessons.map((lesson) => withholdLesson(lesson, gone)) }
}
