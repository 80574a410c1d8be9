/** The checked dataset: what every page, selector and picture is made from. After the check nothing in it is doubtful in form. */
import { sort } from 'd3'
import type { Lesson } from './lesson-schema.ts'
import type { FileName, RawFiles } from './schema.ts'
import type { RecordKind, SiteType } from './vocabulary.ts'

/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [number, number]

export type FeatureFile = Extract<FileName, `${string}.geojson`>
type Properties<F extends FeatureFile> = RawFiles[F]['features'][number]['properties']

/** A Feature flattened: its properties, its id, and its positions (none where no place is known). */
type Flat<K extends RecordKind, F extends FeatureFile> = Readonly<Properties<F>> & {
  readonly kind: K
  readonly id: string
  readonly positions: readonly Position[]
}

export type Station = Flat<'station', 'stations.geojson'>
/** Alleged by others than the NGO. */
export type Site = Flat<'site', 'sites.geojson'>
/** Run openly, and alleged by nobody. */
export type Centre = Flat<'centre', 'sites.geojson'>
type Patrol = Flat<'patrol', 'patrols.geojson'>
type Agreement = Flat<'agreement', 'agreements.geojson'>
type Event = Flat<'event', 'events.geojson'>
export type Response = Flat<'response', 'responses.geojson'>
export type AtlasRecord = Station | Site | Centre | Patrol | Agreement | Event | Response

export type Source = Readonly<RawFiles['sources.json'][number]>
export type Count = Readonly<RawFiles['counts.json'][number]>
export type Country = Readonly<RawFiles['countries.json'][number]>
export type NetworkLaunch = Readonly<RawFiles['networks.json'][number]>
export type ReportInfo = Readonly<RawFiles['reports.json'][number]>
export type Disagreement = Readonly<RawFiles['disagreements.json'][number]>
export type Change = Readonly<RawFiles['changes.json'][number]>
export type Tombstone = Readonly<RawFiles['removed.json'][number]>
export type Withholding = Readonly<RawFiles['withheld.json'][number]>
export type Publisher = Readonly<RawFiles['publisher.json']>
export type Release = Readonly<RawFiles['release.json']>

export interface Dataset {
  readonly records: readonly AtlasRecord[]
  readonly sources: readonly Source[]
  readonly counts: readonly Count[]
  readonly countries: readonly Country[]
  readonly networks: readonly NetworkLaunch[]
  readonly reports: readonly ReportInfo[]
  readonly disagreements: readonly Disagreement[]
  readonly changes: readonly Change[]
  readonly removed: readonly Tombstone[]
  /** What is already taken out of all else here. */
  readonly withheld: readonly Withholding[]
  readonly publisher: Publisher
  readonly release: Release
  /** By their number. */
  readonly lessons: readonly Lesson[]
}

export const FEATURE_FILES = {
  'stations.geojson': 'station',
  'sites.geojson': 'site',
  'patrols.geojson': 'patrol',
  'agreements.geojson': 'agreement',
  'events.geojson': 'event',
  'responses.geojson': 'response',
} as const satisfies Record<FeatureFile, RecordKind>

/** The file that holds records of a kind. */
export const FILE_OF_KIND: Readonly<Record<RecordKind, FeatureFile>> = {
  station: 'stations.geojson',
  site: 'sites.geojson',
  centre: 'sites.geojson',
  patrol: 'patrols.geojson',
  agreement: 'agreements.geojson',
  event: 'events.geojson',
  response: 'responses.geojson',
}

const CENTRE: SiteType = 'community-police-cooperation-centre'

type Geometry = RawFiles[FeatureFile]['features'][number]['geometry']

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry === null) return []
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
}

/** Whether a data file holds Features. */
export function isFeatureFile(name: FileName): name is FeatureFile {
  return name in FEATURE_FILES
}

/** A Feature of a file as a record. */
export function createRecord(file: FeatureFile, feature: RawFiles[FeatureFile]['features'][number]): AtlasRecord {
  const { id, geometry, properties } = feature
  const isCentre = 'kind_of_site' in properties && properties.kind_of_site === CENTRE
  const kind: RecordKind = isCentre ? 'centre' : FEATURE_FILES[file]
  return { kind, id, positions: positionsOf(geometry), ...properties } as AtlasRecord
}

/** The records of all files of Features, in the order of the files. */
export function createRecords(files: Pick<RawFiles, FeatureFile>): AtlasRecord[] {
  return (Object.keys(FEATURE_FILES) as FeatureFile[]).flatMap((file) =>
    files[file].features.map((feature: RawFiles[FeatureFile]['features'][number]) => createRecord(file, feature)),
  )
}

/** The dataset of files that have passed every check. */
export function createDataset(files: RawFiles, lessons: readonly Lesson[] = []): Dataset {
  return {
    records: createRecords(files),
    sources: files['sources.json'],
    counts: files['counts.json'],
    countries: files['countries.json'],
    networks: files['networks.json'],
    reports: files['reports.json'],
    disagreements: files['disagreements.json'],
    changes: files['changes.json'],
    removed: files['removed.json'],
    withheld: files['withheld.json'],
    publisher: files['publisher.json'],
    release: files['release.json'],
    lessons: sort(lessons, (a, b) => a.number - b.number),
  }
}
