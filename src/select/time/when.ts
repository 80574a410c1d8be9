/** When a record was there and when it became public, as finished dates: the words are made of these. */

import { least } from 'd3'
import type { Clock, IndexedRecord } from '../../model/atlas-index.ts'
import { isPlace } from '../../model/place-kinds.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import type { PartLookup } from '../record/part-lookup.ts'
import { dateOfStart } from './span-date.ts'
import { createSpanStrip, type SpanStrip } from './span-strip.ts'

/** The launch that a station of unknown opening cannot be older than. */
interface Launch {
  readonly date: string
  readonly ref: RecordRef
  /** Of the station's own network; else the first launch of any network. */
  readonly own: boolean
}

export interface WhenView {
  /** The record's own date; for stations and sites the opening that a source gives. */
  readonly date: string | null
  /** Stations and sites: an end that somebody reported, or null where no end is on record. */
  readonly closed: string | null
  readonly hasEnd: boolean
  /** Stations of unknown opening: what their start lies after. */
  readonly launch: Launch | null
  /** When it became public; null where no source is dated. */
  readonly published: string | null
  /** Both clocks along the timeline; null where nothing is known or all lies outside of it. */
  readonly strips: { readonly [C in Clock]: SpanStrip | null }
}

function launchOf(record: IndexedRecord, lookup: PartLookup): Launch | null {
  const networks = lookup.part.networks.filter(({ id }) => record.network === null || id === record.network)
  const launches = networks.flatMap(({ launched }) => {
    const told = lookup.told(launched)
    return told?.indexed.date ? [{ date: told.indexed.date, ref: told.ref, own: record.network !== null }] : []
  })
  return least(launches, ({ date }) => date) ?? null
}

export function createWhen(record: IndexedRecord, lookup: PartLookup): WhenView {
  const hasEnd = isPlace(record)
  return {
    date: record.date,
    closed: record.closed,
    hasEnd,
    launch: record.kind === 'station' && record.date === null ? launchOf(record, lookup) : null,
    published: dateOfStart(record.spans.reported),
    strips: { happened: createSpanStrip(record.spans.happened), reported: createSpanStrip(record.spans.reported) },
  }
}
