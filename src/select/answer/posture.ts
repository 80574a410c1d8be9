/**
 * The class of a host country by a moment, and the word that decides it.
 *
 * 1. Acts come before words, and words before a refusal or a silence: what was only said, or not said, never replaces
 *    what was done.
 * 2. What reaches us from the speaker, the press or an authority comes before what somebody unnamed or else tells;
 *    what is well sourced before what is not; what is said of the country as a whole before what is said of places.
 * 3. Then the newest decides, and of dates that leave the order open the more precise one.
 * 4. An act that a later act of the country ends is over.
 */
import { group, maxIndex, sort } from 'd3'
import type { AtlasIndex, Clock, IndexedRecord } from '../../model/atlas-index.ts'
import { CHANNELS, type Channel, type Posture } from '../../model/vocabulary.ts'
import { type HostWord, hostWords, isReached, newestOf, type WindowEnd } from './host-words.ts'

export interface PostureAt {
  readonly posture: Posture
  /** The word that decides; null where there is none. */
  readonly record: string | null
}

export interface PostureStep {
  readonly posture: Posture
  readonly record: string
  /** The day by which the change is certainly reached, since 1970-01-01 UTC. */
  readonly day: number
  /** The date of what made the change, as written; on the second clock the day by which it could be read. */
  readonly date: string
}

const DAY = 86_400_000
const NO_POSTURE: PostureAt = { posture: 'none', record: null }
const FIRST_HAND: ReadonlySet<Channel> = new Set<Channel>(['own', 'press', 'official'])

/** How far a word goes by what it is: an act, a word, or none. */
function forceOf({ posture }: HostWord): number {
  if (posture === 'silent') return 0
  return posture === 'commented' ? 1 : 2
}

/** What decides before time does: compared from left to right, higher before lower. */
function weightOf(word: HostWord): readonly number[] {
  const { said, attested, reach } = word.record
  return [
    forceOf(word),
    said !== null && FIRST_HAND.has(said),
    attested !== 'weak',
    reach === 'whole' || reach === 'each',
  ].map(Number)
}

/** The words of the highest weight. */
function heaviest(words: readonly HostWord[]): readonly HostWord[] {
  // Four digits, each below ten: their order as text is that of the weights.
  const byWeight = [...group(words, (word) => weightOf(word).join(''))]
  return byWeight[maxIndex(byWeight, ([weight]) => Number(weight))]?.[1] ?? []
}

function inForce(words: readonly HostWord[]): readonly HostWord[] {
  const over = new Set(words.map(({ record }) => record.ends))
  return words.filter(({ record }) => !over.has(record.id))
}

/** The class after some words of one country, and the one of them that decides. */
export function decide(words: readonly HostWord[], clock: Clock): PostureAt {
  // Of two that nothing else tells apart, the one that reaches us more directly.
  const candidates = sort(heaviest(inForce(words)), ({ record }) => CHANNELS.indexOf(record.said ?? 'third'))
  const newest = newestOf(
    candidates.map(({ record }) => record),
    clock,
  )
  const word = candidates.find(({ record }) => record === newest)
  return word ? { posture: word.posture, record: word.record.id } : NO_POSTURE
}

/** A country's class at the end of the window. */
export function selectPosture(index: AtlasIndex, iso3: string, moment: WindowEnd): PostureAt {
  const words = hostWords(index).get(iso3) ?? []
  return decide(
    words.filter(({ record }) => isReached(record, moment)),
    moment.clock,
  )
}

/** The class of every country that is in one at the end of the window. */
export function selectPostures(index: AtlasIndex, moment: WindowEnd): ReadonlyMap<string, PostureAt> {
  const postures = [...hostWords(index).keys()].map((iso3) => [iso3, selectPosture(index, iso3, moment)] as const)
  return new Map(postures.filter(([, { record }]) => record !== null))
}

function dateOf(record: IndexedRecord, clock: Clock, day: number): string {
  return clock === 'happened' && record.date !== null ? record.date : new Date(day * DAY).toISOString().slice(0, 10)
}

/** Each change of a country's class, oldest first. Words of unknown date on the clock make no step. */
export function selectPostureSteps(index: AtlasIndex, iso3: string, clock: Clock): readonly PostureStep[] {
  const words = hostWords(index).get(iso3) ?? []
  const dayOf = ({ record }: HostWord) => record.spans[clock].startMax
  const days = sort(new Set(words.map(dayOf).filter(Number.isFinite)))
  const steps: PostureStep[] = []
  for (const day of days) {
    const { posture, record } = decide(
      words.filter((word) => dayOf(word) <= day),
      clock,
    )
    const before = steps.at(-1)?.posture ?? 'none'
    const word = words.find((one) => one.record.id === record)
    if (word && posture !== before)
      steps.push({ day, date: dateOf(word.record, clock, day), posture, record: word.record.id })
  }
  return steps
}
