/** The words of country and record panels in English; a section of `core.ts`. */

import type { Sourcing } from '../../model/sourcing.ts'
import type { PlacePrecision, Stance } from '../../model/vocabulary.ts'
import type { Unknown } from '../../select/record/unknowns.ts'
import type { Coverage } from '../../select/time/coverage.ts'
import { NAMED_ALONE } from './answer.ts'
import { count } from './english.ts'
import { inWords, onDate } from './when.ts'

const precisions: Record<PlacePrecision, string> = {
  city: 'Shown at the centre of the city. The atlas shows nothing finer.',
  'island-or-region': 'Only an island or region is named. Shown at its centre.',
  country: 'Only the country is known. Shown at the country’s name, not at a place.',
}

/** Of one entry; of some of several, after "For 2 of 3, ". */
const unknowns: Record<Unknown, readonly [one: string, some: string]> = {
  opening: ['Its opening date is not known.', 'the opening date is not known.'],
  closing: ['Whether and when it closed is not known.', 'it is not known whether and when they closed.'],
  city: ['The city is not known.', 'the city is not known.'],
  network: ['The police network is not known.', 'the police network is not known.'],
  'date-precision': ['The exact day is not known.', 'the exact opening day is not known.'],
  'public-date': ['None of its sources has a date.', 'none of the sources has a date.'],
  answer: ['No answer is recorded.', 'no answer is recorded.'],
  'host-answer': ['No answer of the country itself is recorded.', 'no answer of the country itself is recorded.'],
}

/** After the one who speaks, before what is said. `reports` is a neutral account, mostly of somebody else's. */
const stancePhrases: Record<Stance, string> = {
  alleges: ' alleged:',
  states: ' said:',
  denies: ' denied:',
  disputes: ' disputed:',
  reports: ', as reported:',
}

/** `Safeguard Defenders counts 11. Listed here: 9, and 2 inferred (8 with a city, 3 with only the country known).` */
function coverageWords({ reported, listed, inferred, placed, regional, countryOnly, untraced }: Coverage): string {
  const parts = [
    placed - regional > 0 && `${placed - regional} with a city`,
    regional > 0 && `${regional} with an island or region`,
    countryOnly > 0 && `${countryOnly} with only the country known`,
  ].filter((part) => part !== false)
  const detail = parts.length > 0 ? ` (${parts.join(', ')})` : ''
  const total =
    reported === null ? 'We found no count by Safeguard Defenders.' : `Safeguard Defenders counts ${reported}.`
  const rest = untraced > 0 ? ` We could not find ${untraced} more in any public list.` : ''
  const named = listed - inferred
  const entries = inferred === 0 ? `Listed here: ${named}` : `Listed here: ${named}, and ${inferred} inferred`
  return `${total} ${entries}${detail}.${rest}`
}

export const enPanels = {
  stripCaption: (first: number, last: number) =>
    `${first} to ${last}. Solid: listed by then, or dated. Pale: may lie here. Fading: no end is known.`,
  precisions,
  unknown: (key: Unknown) => unknowns[key][0],
  /** Of `of` entries, `n`. */
  unknownOf: (key: Unknown, n: number, of: number) =>
    of === 1 ? unknowns[key][0] : `For ${n} of ${of}, ${unknowns[key][1]}`,
  coverage: coverageWords,
  unknownTitle: 'What is not known',
  unknownNone: 'We have an answer to each of our standard questions.',

  // claims and answers
  claimTitle: 'Claim',
  allegedReturn: 'Alleged return to China',
  attemptedReturn: 'Attempted return to China',
  allegedAttempt: 'Attempted return to China (alleged)',
  typeOnDate: (type: string, date: string) => `${type}, ${date}`,
  hostAnswers: 'The country answers',
  /** Of a country that is not the one told of. */
  answersFrom: (country: string) => `Answers from ${country}`,
  chinaAnswers: 'China answers',
  concernedAnswers: 'Those concerned answer',
  otherAnswers: 'Others say',
  noAnswer: 'No answer recorded.',
  noAnswerAlone: 'No answer is about this entry alone. See the answers about all the stations in this country.',
  noAnswerToEvent: 'No answer is about this entry. There may be answers to what it is about.',
  saysSo: (actor: string, stance: Stance) => `${actor}${stancePhrases[stance]}`,
  /** The way to the codebook. */
  whatMeans: (type: string) => `What “${type}” means here`,
  ngoAlleges: (report: string) => `Safeguard Defenders alleged it in the report “${report}”.`,
  inferredBy: {
    named: NAMED_ALONE,
    total:
      'This entry follows only from a total, or from comparing two reports. We found no page that names it. It is not a statement by the NGO.',
  },
  lowNetwork: 'Only weak sources name the police network.',
  networkOf: (network: string) => `Alleged police network: ${network}.`,
  note: 'Note',
  sources: 'Sources',
  /** Of a source that only repeats another. */
  repeats: (origin: string) => `repeats ${origin}`,
  /** Of a title that is our description of the page. */
  described: 'our description',
  /** Sources that repeat one text are of one origin. */
  sourcing: ({ sources, origins }: Sourcing) =>
    sources === 1 ? count(sources, 'source') : `${count(sources, 'source')}, ${count(origins, 'origin')}`,
  undated: 'undated',
  readOn: (date: string) => `read ${date}`,
  weakSource: 'weak source',
  originalLanguage: (language: string) => `in ${language}`,
  disagreement: 'Sources disagree',
  concerns: (n: number) => `Concerns ${count(n, 'entry', 'entries')}`,
  version: (n: number) => `Version ${n}`,

  // when
  when: 'When',
  openedOn: (date: string) => `A source gives its opening: ${date}.`,
  openingUnknown: (launch: string, published: string) =>
    `Its opening is not known. It may lie between ${launch}, when sources say its network began, and ${published}, when the report came out.`,
  openingUnknownAny: (launch: string, published: string) =>
    `Its opening and its network are not known. It may have opened between ${launch}, when sources say the first network began, and ${published}, when the report came out.`,
  openingUnknownBare: 'Its opening is not known.',
  closedOn: (date: string) => `Closing reported: ${date}. This is what one side said, not an observation.`,
  noClosing: (asOf: string) => `We found no report that it closed (as of ${asOf}).`,
  happenedOn: (date: string) => `Happened: ${date}.`,
  /** @param edtf the date, or the days between which it lies */
  publicOn: (edtf: string) => `First source here: ${edtf.includes('/') ? onDate(edtf) : inWords(edtf)}.`,
  publicUnknown: 'First source here: not known, as none of its sources has a date.',

  // where
  where: 'Where',
  openMap: 'Show on the map',

  // country
  nothingAlleged: 'The atlas lists no alleged station of the two reports here.',
  counts: 'Counts as reported',
  countBy: (n: number, by: string, date: string) => `${n}, by ${by}, ${date}`,
  stationsTitle: 'Alleged stations, and who answers',
  sitesTitle: 'Sites alleged by others',
  centresTitle: 'Openly run centres, alleged by nobody',
  patrolsTitle: 'Joint patrols',
  agreementsTitle: 'Agreements',
  eventsTitle: 'Events',
  generalTitle: 'Answers about all the stations in this country',
  elsewhereTitle: 'Answers from this country to claims made elsewhere',
  chronologyTitle: 'Chronology',
  postureTitle: 'What the country did or said, over time',
  postureStart: 'At first: no reaction recorded',
  yearOnly: 'Known to the year only',
  momentKinds: { dated: '', opened: 'opening', closed: 'closing reported' },
  officers: (n: number) => `${count(n, 'officer')}`,
  returnVisit: (country: string) => `Return visit: officers from ${country} in China.`,
  alsoNamed: (places: string) => `Also named, but not on the map: ${places}.`,
  fullPage: 'Open as a page',

  // record
  said: 'What is said about it',
  answered: 'In answer to',
  answeredCountry: 'everything alleged about the country',
  /** Of an entry that no list names. */
  inferredBeside: 'The report in question:',
  answersTitle: 'Answers',
  related: 'Related records',
  history: 'History of this entry',
  inSinceFirst: (version: string) => `In the atlas since its first release, ${version}.`,
  empty: 'empty',
  withheldWording: 'wording withheld',
  changeLine: (date: string, kind: string, reason: string) => `${date}, ${kind}: ${reason}`,
  changeKinds: { added: 'added', corrected: 'corrected' },
  cite: 'Cite this page',
  citation: (title: string, version: string, asOf: string) =>
    `“${title}.” Overseas Stations Atlas, release ${version}, data as of ${asOf}.`,
}
