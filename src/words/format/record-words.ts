/** What kind of word a record is, who says it, and how its page is headed. */

import type { AtlasRecord } from '../../model/dataset.ts'
import { isPlace } from '../../model/place-kinds.ts'
import type { Told } from '../../select/record/part-lookup.ts'
import type { Messages } from '../words.ts'
import { formatRef } from './record-label.ts'

type EventRecord = Extract<AtlasRecord, { readonly kind: 'event' }>

/** By type, stance and speaker: what is alleged or only attempted is called so, and one member is no parliament. */
function formatEventType({ type, stance, outcome, actor }: EventRecord, t: Messages): string {
  if (type === 'return') {
    const isAlleged = stance === 'alleges'
    if (outcome === 'attempted') return isAlleged ? t.allegedAttempt : t.attemptedReturn
    return isAlleged ? t.allegedReturn : t.eventTypes.return
  }
  const isSpoken = type === 'hearing' || type === 'other'
  return isSpoken && actor === 'member-of-parliament' ? t.actors[actor] : t.eventTypes[type]
}

/** `Denial`, `Return to China`, `Joint patrols`. */
export function formatType(record: AtlasRecord, t: Messages): string {
  switch (record.kind) {
    case 'response':
      return t.responseTypes[record.type]
    case 'event':
      return formatEventType(record, t)
    case 'agreement':
      return t.agreementTypes[record.type]
    case 'site':
    case 'centre':
      return t.siteTypes[record.kind_of_site]
    default:
      return t.kinds[record.kind]
  }
}

/**
 * Who speaks, before what is said: `Government said:`. Stations are the NGO's allegations, unless no page names them;
 * patrols and agreements are told by their sources.
 */
export function formatSpeaker(record: AtlasRecord, t: Messages): string | null {
  switch (record.kind) {
    case 'event':
    case 'response':
      return t.saysSo(t.actors[record.actor], record.stance)
    case 'station':
      return record.basis === 'inferred' ? null : t.ngoAlleges(t.reports[record.listed_in])
    case 'site':
    case 'centre':
      return formatType(record, t)
    default:
      return null
  }
}

/** The heading of a record's page: its name, or for a word of somebody its type and date. */
export function formatTitle({ record, indexed, ref }: Told, t: Messages): string {
  if (isPlace(record) || record.kind === 'patrol') return formatRef(ref, t)
  const type = formatType(record, t)
  return indexed.date === null ? type : t.typeOnDate(type, t.date(indexed.date))
}
