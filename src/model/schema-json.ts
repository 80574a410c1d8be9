/** The zod schemas as JSON Schema, for editors and for whoever uses the data. */
import { z } from 'zod'
import { type DataFileName, isLessonFile, type PublishedFileName, schemaOf } from './lesson-schema.ts'
import { FILES, type FileName } from './schema.ts'

export interface JsonSchema {
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly [keyword: string]: unknown
}

/** `stations.schema.json` for `stations.geojson`. */
type SchemaName = `${string}.schema.json`

/** The name of the schema of a data file: `stations.schema.json`. */
export function schemaNameOf(name: PublishedFileName): SchemaName {
  return `${name.replace(/\.(geo)?json$/, '')}.schema.json`
}

/** What one row of each file is. */
const DESCRIPTIONS: Readonly<Record<PublishedFileName, string>> = {
  'stations.geojson': 'One alleged station of the reports’ lists a Feature.',
  'sites.geojson': 'One site alleged elsewhere, outside those lists, a Feature.',
  'patrols.geojson': 'One round of joint patrols a Feature.',
  'agreements.geojson': 'One police, patrol, service-centre or extradition agreement a Feature.',
  'events.geojson': 'One dated happening a Feature.',
  'responses.geojson': 'One answer of a country, of China or of others a Feature.',
  'sources.json': 'Each source once, as CSL-JSON.',
  'counts.json': 'Totals as somebody reported them.',
  'countries.json': 'Codes, address, name and label position of each country.',
  'networks.json': 'Each police network and the event from which on its stations may have existed.',
  'reports.json': 'Each report of the NGO: the event of its publication and its total.',
  'disagreements.json': 'Where sources disagree: the versions, each with its sources.',
  'changes.json': 'What was added or corrected since a release.',
  'removed.json': 'Records that are gone: why, and where to go instead.',
  'withheld.json': 'What is taken out of everything that is published: since when, and why.',
  'publisher.json': 'Who publishes the atlas, and how to reach them.',
  'release.json': 'The last release: its version, its day, and a fingerprint of every record it held.',
  'lessons.json': 'One guided lesson a row: its steps, each with text, map, documents and question.',
}

const ONE_LESSON = 'A guided lesson: its steps, each with text, map, documents and question.'

/** The JSON Schema (draft 7, which editors know best) of one data file. */
export function createJsonSchema(name: DataFileName | PublishedFileName): JsonSchema {
  const schema = z.toJSONSchema(schemaOf(name), { target: 'draft-7', io: 'input' }) as JsonSchema
  return { ...schema, title: name, description: isLessonFile(name) ? ONE_LESSON : DESCRIPTIONS[name] }
}

/**
 * One JSON Schema for each data file, by the name under which it is published: of a lesson as it is edited, and of the
 * list in which lessons are published.
 */
export function createJsonSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  const names: readonly PublishedFileName[] = [...(Object.keys(FILES) as FileName[]), 'lessons.json']
  const schemas = names.map((name) => [schemaNameOf(name), createJsonSchema(name)] as const)
  return Object.fromEntries([...schemas, ['lesson.schema.json', createJsonSchema('lessons/a-lesson.json')]])
}
