/** Bigger datasets for the bench: copies of the real one with other ids, places and dates. The same seed, the same data. */
import { randomLcg } from 'd3'
import type { FeatureFile } from '../../src/model/dataset.ts'
import type { RawFiles } from '../../src/model/schema.ts'

const FEATURE_FILES: readonly FeatureFile[] = [
  'stations.geojson',
  'sites.geojson',
  'patrols.geojson',
  'agreements.geojson',
  'events.geojson',
  'responses.geojson',
]

/** A city has this many namesakes at most, so that places grow with records, as they do in life, but slower. */
const NAMESAKES = 20
/** Degrees that a namesake lies away from the city. */
const DISTANCE = 3

interface Properties {
  readonly city?: string | null
  readonly cities?: readonly string[]
  readonly date?: string
  readonly opened?: string | null
  readonly about?: readonly string[]
  readonly answers?: 'country' | readonly string[]
}

interface Feature {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
  readonly properties: Properties
}

interface Copy {
  /** Which copy: the first is the real dataset itself. */
  readonly at: number
  readonly random: () => number
}

function renameId(id: string, at: number): string {
  return `${id}-copy-${at}`
}

/** The same namesake of a city always lies at the same place. */
function moveBy(at: number): readonly [number, number] {
  const random = randomLcg((at % NAMESAKES) / NAMESAKES + 0.01)
  return [(random() - 0.5) * 2 * DISTANCE, (random() - 0.5) * 2 * DISTANCE]
}

function moveCoordinates(coordinates: unknown, at: number): unknown {
  if (!Array.isArray(coordinates)) return coordinates
  const [lng, lat] = coordinates
  if (typeof lng !== 'number' || typeof lat !== 'number') return coordinates.map((each) => moveCoordinates(each, at))
  const [x, y] = moveBy(at)
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))
  return [Math.round(clamp(lng + x, 179) * 100) / 100, Math.round(clamp(lat + y, 70) * 100) / 100]
}

/** Another month of the same year: `2018-05-14` as `2018-09`. A year alone stays. */
function moveDate(date: string, random: () => number): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return date
  return `${date.slice(0, 5)}${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
}

/**
 * An opening in any month of the time line. Most real stations have none that is known; if copies had none either, two
 * steps of the slider in three would change no dot, and the bench would compare pages that do nothing.
 */
function inventDate(random: () => number): string {
  return `${2016 + Math.floor(random() * 7)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
}

function copyProperties(properties: Properties, { at, random }: Copy): Properties {
  const { city, cities, date, opened, about, answers } = properties
  const name = (text: string) => `${text} ${at % NAMESAKES}`
  return {
    ...properties,
    ...(typeof city === 'string' && { city: name(city) }),
    ...(cities && { cities: cities.map(name) }),
    ...(date !== undefined && { date: moveDate(date, random) }),
    ...(opened !== undefined && { opened: opened === null ? inventDate(random) : moveDate(opened, random) }),
    ...(about && { about: about.map((id) => renameId(id, at)) }),
    ...(Array.isArray(answers) && { answers: answers.map((id: string) => renameId(id, at)) }),
  }
}

function copyFeature(feature: Feature, copy: Copy): Feature {
  const { id, geometry, properties } = feature
  return {
    ...feature,
    id: renameId(id, copy.at),
    geometry: geometry && { ...geometry, coordinates: moveCoordinates(geometry.coordinates, copy.at) },
    properties: copyProperties(properties, copy),
  }
}

/** Leaves out references to records of a copy that was cut short. */
function keepKnown({ id, geometry, properties }: Feature & { type?: string }, known: ReadonlySet<string>): Feature {
  const { about, answers, ...rest } = properties
  const keptAbout = about?.filter((each) => known.has(each))
  const isList = Array.isArray(answers) && answers.length > 0
  const kept = isList ? answers.filter((each: string) => known.has(each)) : answers
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      ...rest,
      ...(keptAbout && keptAbout.length > 0 && { about: keptAbout }),
      ...(kept !== undefined && { answers: isList && kept.length === 0 ? 'country' : kept }),
    },
  } as Feature
}

/** `size` records in the proportions of the real dataset. @param size at least that of the real one */
export function generateFiles(real: RawFiles, size: number, seed = 0.2022): RawFiles {
  const random = randomLcg(seed)
  const rows = FEATURE_FILES.flatMap((file) =>
    real[file].features.map((feature) => ({ file, feature: feature as Feature })),
  )
  const all = [...rows]
  for (let at = 1; all.length < size; at += 1) {
    for (const { file, feature } of rows.slice(0, size - all.length)) {
      all.push({ file, feature: copyFeature(feature, { at, random }) })
    }
  }
  const known = new Set(all.map(({ feature }) => feature.id))
  const files = FEATURE_FILES.map((file) => {
    const features = all.filter((row) => row.file === file).map(({ feature }) => keepKnown(feature, known))
    return [file, { ...real[file], features }]
  })
  return { ...real, ...Object.fromEntries(files) } as RawFiles
}
