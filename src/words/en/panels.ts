/** The words of country and record panels in English; a section of `core.ts`. */
import type { PlacePrecision, Stance } from '../../model/vocabulary.ts'
import type { Unknown } from '../../select/record/unknowns.ts'
import type { Coverage } from '../../select/time/coverage.ts'
import { count } from './english.ts'

const precisions: Record<PlacePrecision, string> = {
  city: 'Shown at the centre of the city. No source of this atlas is used for anything finer.',
  'island-or-region': 'Only an island or region is named; shown at its centre.',
  country: 'Only the country is known; shown at the country’s name, not at a place.',
}

const unknowns: Record<Unknown, string> = {
  opening: 'when it opened',
  closing: 'whether and when it closed',
  city: 'in which city it is said to be',
  network: 'which police network is said to run it',
  'date-precision': 'the exact day',
  'public-date': 'when it became public: none of its sources is dated',
  answer: 'any answer: no answer recorded',
  'host-answer': 'the host country’s own word: no answer of it is recorded',
}

/** After the one who speaks: what kind of word it is. `reports` is a neutral account, mostly of somebody else's. */
const stancePhrases: Record<Stance, string> = {
  alleges: 'alleging',
  states: 'stating on the record',
  denies: 'denying',
  disputes: 'disputing',
  reports: 'as reported',
}

const chinaPhrases: Record<Stance, string> = {
  alleges: 'alleged by',
  states: 'a statement by',
  denies: 'denied by',
  disputes: 'disputed by',
  reports: 'reported words of',
}

/** `11 reported, 9 listed here (8 placed to a city, 1 to an island or region)`. */
function coverageWords({ reported, listed, placed, regional, countryOnly, untraced }: Coverage): string {
  const parts = [
    placed - regional > 0 && `${placed - regional} placed to a city`,
    regional > 0 && `${regional} to an island or region only`,
    countryOnly > 0 && `${countryOnly} to the country only`,
  ].filter((part) => part !== false)
  const detail = parts.length > 0 ? ` (${parts.join(', ')})` : ''
  const rest = untraced > 0 ? `; ${untraced} not traced in any public list we could read` : ''
  if (reported === null) return `No count by Safeguard Defenders found; ${listed} listed here${detail}.`
  return `${reported} reported by Safeguard Defenders, ${listed} listed here${detail}${rest}.`
}

export const enPanels = {
  stripCaption: (first: number, last: number) =>
    `${first} to ${last}. Solid: listed by then, or dated. Pale: may lie here. Fading: no end is known.`,
  precisions,
  unknowns,
  coverage: coverageWords,
  unknownOf: (words: string, n: number, of: number) => `${words}: not known for ${n} of ${of}`,
  unknownTitle: 'What is not known',
  unknownNone: 'Nothing of what this atlas asks is left open.',

  // claims and answers
  claimTitle: 'Claim',
  typeOnDate: (type: string, date: string) => `${type}, ${date}`,
  hostAnswers: 'The host country answers',
  chinaAnswers: 'China answers',
  otherAnswers: 'Others say',
  noAnswer: 'No answer recorded.',
  noAnswerAlone: 'No answer names this entry alone; see the answers to all that is alleged here.',
  noAnswerToEvent: 'No answer names this entry; what it is about may have answers of its own.',
  saysSo: (actor: string, stance: Stance) => `${actor}, ${stancePhrases[stance]}`,
  ngoAlleges: (report: string) => `Alleged by Safeguard Defenders in the report “${report}”.`,
  inferred:
    'This entry follows from a total, or from two reports read together. No page names it, and no claim about it is attributed to the NGO.',
  lowNetwork: 'The network rests on weak pages only.',
  networkOf: (network: string) => `Said to be run for the police of ${network}.`,
  note: 'Note',
  sources: 'Sources',
  sourceCount: (n: number) => count(n, 'source'),
  undated: 'undated',
  readOn: (date: string) => `read ${date}`,
  weakSource: 'weak source',
  originalLanguage: (language: string) => `in ${language}`,
  disagreement: 'Sources disagree',
  concerns: (n: number) => `Concerns ${count(n, 'entry', 'entries')}`,
  version: (n: number) => `Version ${n}`,

  // when
  when: 'When',
  openedOn: (date: string) => `Opened ${date}, a source says.`,
  openingUnknown: (launch: string, listed: string) =>
    `Opening not known: some time between ${launch} (launch of its network, as the sources tell it) and ${listed} (listed).`,
  openingUnknownAny: (launch: string, listed: string) =>
    `Opening and network not known: some time between ${launch} (first launch of any of the four networks) and ${listed} (listed).`,
  openingUnknownBare: 'Opening not known.',
  closedOn: (date: string) => `Closing reported: ${date}. This is what one side said, not an observation.`,
  noClosing: (asOf: string) => `No closing reported as of ${asOf}.`,
  happenedOn: (date: string) => `Happened: ${date}.`,
  publicOn: (date: string) => `Became public: ${date}.`,
  publicUnknown: 'Became public: not known, as none of its sources is dated.',

  // where
  where: 'Where',
  openMap: 'Show on the map',

  // country
  nothingAlleged: 'No alleged station of the two reports is listed here.',
  allegedHere: (n: number, inferred: number, date: string) => {
    const named = `${count(n, 'alleged station is', 'alleged stations are')} listed here, from reports by Safeguard Defenders, the first of ${date}`
    return inferred === 0 ? `${named}.` : `${named}; ${inferred} of them inferred, not named by any page read.`
  },
  hostDid: (posture: string, date: string) =>
    `The host country’s latest recorded act: ${posture.toLowerCase()} (${date}).`,
  hostDidNothing: 'No act of the host country about them is recorded.',
  chinaSaid: (actor: string, stance: Stance, date: string) =>
    `China’s side: ${chinaPhrases[stance]} ${actor} (${date}).`,
  hostRecord: 'The host country’s latest recorded act',
  chinaRecord: 'China’s recorded answer',
  chinaSilent: 'No word of China about this country is recorded.',
  counts: 'Counts as reported',
  countBy: (n: number, by: string, date: string) => `${n}, by ${by}, ${date}`,
  stationsTitle: 'Alleged stations, and who answers',
  sitesTitle: 'Sites alleged by others',
  patrolsTitle: 'Joint-patrol rounds',
  agreementsTitle: 'Agreements',
  eventsTitle: 'Events',
  generalTitle: 'Answers to all that is alleged here',
  elsewhereTitle: 'Answered here, recorded elsewhere',
  chronologyTitle: 'Chronology',
  postureTitle: 'What the host country did, over time',
  postureStart: 'Before the first act: none recorded',
  yearOnly: 'Known to the year only',
  momentKinds: { dated: '', opened: 'opening', closed: 'closing reported' },
  officers: (n: number) => `${count(n, 'officer')}`,
  returnVisit: (country: string) => `Return visit: officers from ${country} in China.`,
  alsoNamed: (places: string) => `Also named, without a position: ${places}.`,
  fullPage: 'Open as a page',

  // record
  said: 'What is said about it',
  answered: 'In answer to',
  answeredCountry: 'everything alleged of the country',
  listedBy: 'Listed by',
  answersTitle: 'Answers',
  generalAnswers: 'Answers to all such claims',
  related: 'Related records',
  history: 'History of this entry',
  inSinceFirst: 'In the atlas since its first release, 0.1.0.',
  empty: 'empty',
  withheldWording: 'wording withheld',
  changeLine: (date: string, kind: string, reason: string) => `${date}, ${kind}: ${reason}`,
  changeKinds: { added: 'added', corrected: 'corrected' },
  cite: 'Cite this page',
  citation: (title: string, version: string, asOf: string) =>
    `“${title}.” Overseas Stations Atlas, release ${version}, data as of ${asOf}.`,
}
