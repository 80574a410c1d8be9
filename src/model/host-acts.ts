/** Which answers are acts of a host country about the alleged stations: its posture is made of them. */
import type { AtlasRecord, Dataset } from './dataset.ts'
import { HOST_ACTORS, type ResponseType } from './vocabulary.ts'

/** The act of a host country that its posture is made of; null for every other record. */
export function actOf(record: AtlasRecord, aboutStations: ReadonlySet<string>): ResponseType | null {
  if (record.kind !== 'response' || record.country === null) return null
  if (!HOST_ACTORS.has(record.actor) || record.about_stations === false) return null
  if (record.answers === 'country') return record.type
  return record.answers.some((id) => aboutStations.has(id)) ? record.type : null
}

/** What a record refers to: the ids it answers, or that it is about. */
function referencesOf(record: AtlasRecord): readonly string[] {
  if (record.kind === 'event') return record.about ?? []
  return record.kind === 'response' && record.answers !== 'country' ? record.answers : []
}

/** Whether a record is about stations whatever it refers to; `country` answers all that is alleged of the country. */
function isAboutStations(record: AtlasRecord): boolean {
  if (record.kind === 'response') return record.answers === 'country' && record.about_stations !== false
  return record.kind === 'station' || record.kind === 'site'
}

/** Ids of stations, sites, the reports that list them, and the answers and events that speak of any of these. */
export function idsAboutStations(dataset: Dataset): ReadonlySet<string> {
  const ids = new Set(dataset.reports.map((report) => report.published))
  for (const record of dataset.records) if (isAboutStations(record)) ids.add(record.id)
  let size = -1
  while (size !== ids.size) {
    size = ids.size
    for (const record of dataset.records) {
      if (record.kind === 'response' && record.about_stations === false) continue
      if (referencesOf(record).some((id) => ids.has(id))) ids.add(record.id)
    }
  }
  return ids
}
