/** The sentences of the answer in English: who alleges what of a country, and what each side said or did about it. */
import type { Clock } from '../../model/atlas-index.ts'
import type { Actor, Channel, ResponseType } from '../../model/vocabulary.ts'
import { CHINA_ACTORS } from '../../model/vocabulary.ts'
import type { AllegedPart, Answer } from '../../select/answer/answer-of.ts'
import type { About, Spoken } from '../../select/answer/spoken.ts'
import { clauseOf, type Speaker } from './answer-clauses.ts'
import { count, list, number } from './english.ts'
import { inWords, onDate } from './when.ts'

function one(name: string): Speaker {
  return { name, many: false }
}

function several(name: string): Speaker {
  return { name, many: true }
}

/** Beside the name of the country, so that "its" is clear. */
const speakers: Record<Actor, Speaker> = {
  ngo: one('an NGO'),
  news: several('news media'),
  'state-media': several('Chinese state media'),
  academic: several('researchers'),
  group: one('a group'),
  'china-government': one('China’s government'),
  'china-mfa': one('China’s foreign ministry'),
  'china-police': several('Chinese police'),
  embassy: one('the Chinese embassy'),
  'host-government': one('its government'),
  'host-police': one('its police or security service'),
  parliament: one('its parliament'),
  court: one('a court'),
  prosecutors: several('its prosecutors'),
  'member-of-parliament': one('a member of parliament'),
  'local-authority': one('a local or regional authority'),
  'foreign-government': one('an official of another country'),
  concerned: several('those concerned'),
  eu: one('an EU institution'),
}

/** Who tells it, where it is not the speaker: nobody is made to say what others said of them. */
const tellers: Record<Channel, string> = {
  own: 'a document told',
  press: 'the press reported',
  official: 'another authority said',
  unnamed: 'unnamed sources said',
  third: 'others reported',
}

const UNQUOTED: readonly ResponseType[] = ['silence', 'refusal']

/** Whether the allegation is about the speaker. */
function isAccused(actor: Actor): boolean {
  return CHINA_ACTORS.has(actor) || actor === 'concerned'
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** After a colon; a name keeps its capital. */
function uncapitalise(sentence: string): string {
  return sentence.replace(/^The /, 'the ')
}

/** Before a word that is not about everything alleged here. */
function aboutWords(about: About): string {
  if (about.kind === 'part') return 'About some places: '
  return about.kind === 'places' && about.names.length > 0 ? `About ${list(about.names)}: ` : ''
}

/** Whether the speaker is heard: the press that tells of an act quotes nobody. */
function isHeard(said: Channel | null, stance: string, type: ResponseType): boolean {
  if (UNQUOTED.includes(type)) return true
  return said !== 'unnamed' && said !== 'third' && said !== 'official' && stance !== 'reports'
}

/** One word or act as a sentence: speaker, past tense, date. */
function spokenWords({ record, about, places }: Spoken): string {
  const { actor, said, stance } = record
  if (actor === null) return ''
  const type = record.type as ResponseType
  const clause = clauseOf({
    type,
    speaker: speakers[actor],
    denies: isAccused(actor) && (type === 'denial' || stance === 'denies'),
    places,
  })
  const on = onDate(record.date ?? '')
  const sentence = isHeard(said, stance, type)
    ? `${speakers[actor].name} ${clause.own(on)}`
    : `${tellers[said ?? 'third']} that ${clause.told} (${inWords(record.date ?? '')})`
  const start = aboutWords(about)
  const weak = record.attested === 'weak' ? ' Only weak sources tell this.' : ''
  return `${start}${start === '' ? capitalise(sentence) : sentence}.${weak}`
}

/** Of a country of which a source says no more. */
export const NAMED_ALONE =
  'A source says that the country is named in a list of the NGO Safeguard Defenders. Nothing else is known.'

function listedWords({ listed, inferred, since }: AllegedPart): string {
  // What no list names is no word of the NGO.
  const named = listed - inferred
  const first = since === null ? '' : named > 1 ? `, the first ${onDate(since)}` : ` ${onDate(since)}`
  const rest = inferred > 0 ? ` No list names ${number(inferred)} more, which the atlas infers.` : ''
  return `The NGO Safeguard Defenders listed ${count(named, 'alleged station')} here${first}.${rest}`
}

function allegedWords(alleged: AllegedPart): string {
  const { listed, basis, sites } = alleged
  const more = sites > 0 ? ` Others named ${count(sites, 'further alleged site')}.` : ''
  if (listed === 0) return `No alleged station is listed here in the reports of the NGO Safeguard Defenders.${more}`
  if (basis === 'named') return `${NAMED_ALONE}${more}`
  if (basis === 'total') {
    return `A total of the NGO Safeguard Defenders leaves room for ${count(listed, 'alleged station')} here. No list that could be read names it.${more}`
  }
  return listedWords(alleged) + more
}

function hostWords({ host: { deciding, newest } }: Answer): string {
  if (deciding === null) return 'Nothing is recorded about this from its government, police, courts or parliament.'
  return [deciding, newest].flatMap((word) => (word ? [spokenWords(word)] : [])).join(' ')
}

/** Of a word about the reports as a whole. */
function generalWords(word: Spoken): string {
  return `In general: ${uncapitalise(spokenWords(word))}`
}

function chinaWords({ china: { denial, own, general } }: Answer): string {
  const about = [denial, own].flatMap((word) => (word ? [spokenWords(word)] : []))
  if (about.length === 0) about.push('About the alleged stations here, nothing is recorded from China.')
  if (denial === null && general) about.push(generalWords(general))
  return about.join(' ')
}

const asOfClocks: Record<Clock, string> = {
  happened: 'when it happened',
  reported: 'the first source here',
}

export const enAnswer = {
  labels: { alleged: 'Alleged', host: 'The country', china: 'China', concerned: 'Those concerned' },
  /** The parts of the answer, each as sentences; empty where there is nothing that could be answered. */
  alleged: ({ alleged }: Answer) => allegedWords(alleged),
  host: hostWords,
  china: chinaWords,
  concerned: ({ concerned }: Answer) => (concerned ? spokenWords(concerned) : ''),
  spoken: spokenWords,
  general: generalWords,
  asOf: (date: string) => `As of ${date}.`,
  asOfClock: (month: string, clock: Clock) => `As of ${month}, by ${asOfClocks[clock]}.`,
  /** A link to the record, after its sentence. */
  entry: 'Entry',
  report: (title: string) => `Report “${title}”.`,
  /** A link to the record that a sentence rests on. */
  record: (date: string) => `Entry of ${date}`,
}
