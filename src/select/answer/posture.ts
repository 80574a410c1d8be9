/**
 * What a host country has done about the alleged stations by a moment, derived from its recorded answers alone.
 * Which answers count as acts is settled in the index (`act`): the host's own, about stations.
 */
import { ascending, group, sort } from 'd3'
import type { AtlasIndex, Clock, IndexedRecord } from '../../model/atlas-index.ts'
import { type MonthIndex, windowOf } from '../../model/months.ts'
import type { Span } from '../../model/span.ts'
import { POSTURES, type Posture, type ResponseType } from '../../model/vocabulary.ts'

export interface PostureAt {
  readonly posture: Posture
  /** Acts in force contradict each other: nothing found, and closed or charged all the same. */
  readonly conflicting: boolean
  /** The act that decides; null where there is none. */
  readonly record: string | null
}

export interface PostureStep extends PostureAt {
  /** The day by which the change is certainly reached, since 1970-01-01 UTC. */
  readonly day: number
  /** The act's date as written; on the public clock the day by which it was public. */
  readonly date: string
  /** The act that made the change: it may bring a conflict without deciding the posture. */
  readonly record: string
}

interface Moment {
  readonly to: MonthIndex
  readonly clock: Clock
}

interface Act {
  readonly record: IndexedRecord
  readonly posture: Posture
}

const DAY = 86_400_000
const NO_POSTURE: PostureAt = { posture: 'none', conflicting: false, record: null }

/** A statement or a bill is no act about the stations; everything else is. */
const POSTURE_OF: Readonly<Record<ResponseType, Posture | null>> = {
  statement: null,
  legislation: null,
  silence: 'silent',
  refusal: 'silent',
  denial: 'found-nothing',
  'no-wrongdoing-found': 'found-nothing',
  investigation: 'looking',
  'closure-ordered': 'ordered-closed',
  'closure-reported': 'reported-closed',
  arrest: 'charges',
  charge: 'charges',
  conviction: 'charges',
}

const CLOSING: ReadonlySet<Posture> = new Set<Posture>(['ordered-closed', 'reported-closed', 'charges'])

function selectActs(index: AtlasIndex): readonly Act[] {
  return index.records.flatMap((record) => {
    const posture = record.act === null ? null : POSTURE_OF[record.act]
    return posture === null || record.country === null ? [] : [{ record, posture }]
  })
}

/** When the act took place on a clock; one of unknown public date keeps its own day, which cannot be later. */
function spanOf({ record }: Act, clock: Clock): Span {
  const span = record.spans[clock]
  return Number.isFinite(span.startMax) ? span : record.spans.happened
}

/** The day by which an act is certainly reached; infinite where that is not known. */
function reachedOn({ record }: Act, clock: Clock): number {
  return record.spans[clock].startMax
}

/** By the day on which they are certainly reached, oldest first; of one day, the one that goes further last. */
function sortActs(acts: readonly Act[], clock: Clock): readonly Act[] {
  return sort(
    acts,
    (a, b) =>
      ascending(spanOf(a, clock).startMax, spanOf(b, clock).startMax) ||
      ascending(POSTURES.indexOf(a.posture), POSTURES.indexOf(b.posture)),
  )
}

const known = new WeakMap<AtlasIndex, ReadonlyMap<Clock, ReadonlyMap<string, readonly Act[]>>>()

/** The acts of each country in the order of a clock. An index never changes, so they are sorted once. */
function actsOf(index: AtlasIndex, clock: Clock): ReadonlyMap<string, readonly Act[]> {
  const clocks = known.get(index) ?? sortByClock(selectActs(index))
  known.set(index, clocks)
  return clocks.get(clock) ?? new Map()
}

function sortByClock(acts: readonly Act[]): ReadonlyMap<Clock, ReadonlyMap<string, readonly Act[]>> {
  const byCountry = (clock: Clock) => group(sortActs(acts, clock), ({ record }) => record.country ?? '')
  return new Map((['happened', 'reported'] as const).map((clock) => [clock, byCountry(clock)]))
}

/**
 * The act that decides: the latest. Where dates leave the order open (`2022-12` and `2022-12-08`), the one that goes
 * further. Silence never overrides an act.
 */
function latestOf(acts: readonly Act[], clock: Clock): Act | undefined {
  const spoken = acts.filter(({ posture }) => posture !== 'silent')
  if (spoken.length === 0) return acts.at(-1)
  return spoken.reduce((latest, act) => {
    const isFurther = POSTURES.indexOf(act.posture) >= POSTURES.indexOf(latest.posture)
    return isFurther || spanOf(act, clock).startMin > spanOf(latest, clock).startMax ? act : latest
  })
}

/** An actor's later word replaces its earlier one: what each did last is in force. */
function actsInForce(acts: readonly Act[], clock: Clock): readonly Act[] {
  const byActor = group(acts, ({ record }) => record.actor)
  return [...byActor.values()].flatMap((own) => latestOf(own, clock) ?? [])
}

/** Nothing found beside a closing or charges; or an inquiry that goes on in answer to a closing. */
function isConflicting(inForce: readonly Act[]): boolean {
  const closings = inForce.filter(({ posture }) => CLOSING.has(posture))
  return inForce.some(({ posture, record }) => {
    if (posture === 'found-nothing') return closings.length > 0
    return posture === 'looking' && closings.some((closing) => record.answers?.includes(closing.record.id))
  })
}

/** The act to show for a posture: a weakly sourced one only where no better one says the same. */
function bestSourced(latest: Act, reached: readonly Act[]): Act {
  return reached.findLast(({ posture, record }) => posture === latest.posture && record.attested !== 'weak') ?? latest
}

function derivePosture(reached: readonly Act[], clock: Clock): PostureAt {
  const latest = latestOf(reached, clock)
  if (!latest) return NO_POSTURE
  return {
    posture: latest.posture,
    conflicting: isConflicting(actsInForce(reached, clock)),
    record: bestSourced(latest, reached).record.id,
  }
}

function isReached(act: Act, { to, clock }: Moment): boolean {
  const end = windowOf(to, to).to
  return end === Infinity || reachedOn(act, clock) < end
}

function postureAt(acts: readonly Act[], moment: Moment): PostureAt {
  return derivePosture(
    acts.filter((act) => isReached(act, moment)),
    moment.clock,
  )
}

/** A country's posture at the end of the window. */
export function selectPosture(index: AtlasIndex, iso3: string, moment: Moment): PostureAt {
  return postureAt(actsOf(index, moment.clock).get(iso3) ?? [], moment)
}

/** The posture of every country that has one at the end of the window. */
export function selectPostures(index: AtlasIndex, moment: Moment): ReadonlyMap<string, PostureAt> {
  const postures = [...actsOf(index, moment.clock)].map(([iso3, acts]) => [iso3, postureAt(acts, moment)] as const)
  return new Map(postures.filter(([, { record }]) => record !== null))
}

function dateOf(record: IndexedRecord, clock: Clock, day: number): string {
  return clock === 'happened' && record.date !== null ? record.date : new Date(day * DAY).toISOString().slice(0, 10)
}

/** Each change of a country's posture, oldest first. Acts of unknown date on the clock make no step. */
export function selectPostureSteps(index: AtlasIndex, iso3: string, clock: Clock): readonly PostureStep[] {
  const acts = (actsOf(index, clock).get(iso3) ?? []).filter((act) => Number.isFinite(reachedOn(act, clock)))
  const days = group(acts, (act) => reachedOn(act, clock))
  const steps: PostureStep[] = []
  for (const [day, ofDay] of days) {
    const reached = acts.filter((act) => reachedOn(act, clock) <= day)
    const { posture, conflicting, record } = derivePosture(reached, clock)
    const before = steps.at(-1) ?? NO_POSTURE
    const maker = ofDay.find((act) => act.record.id === record) ?? ofDay.at(-1)
    if (!maker || (before.posture === posture && before.conflicting === conflicting)) continue
    steps.push({ day, date: dateOf(maker.record, clock, day), posture, conflicting, record: maker.record.id })
  }
  return steps
}
