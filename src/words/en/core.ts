/** What every page says in English: names of what there is, the map, lists and panels. */

import type { Basis } from '../../model/basis.ts'
import { AFTER, BEFORE, type MonthIndex } from '../../model/months.ts'
import type {
  Actor,
  AgreementType,
  Attestation,
  Counter,
  EventType,
  Layer,
  Network,
  Posture,
  RecordKind,
  Region,
  Report,
  ResponseType,
  SiteType,
  SourceKind,
  Stance,
} from '../../model/vocabulary.ts'
import type { Summary } from '../../select/record/summary.ts'
import type { MomentKey } from '../../select/time/moments.ts'
import { formatDay, formatMonthName } from '../dates.ts'
import { enAddress } from './address.ts'
import { enAnswer } from './answer.ts'
import { enEmbed } from './embed.ts'
import { count, list, locale, number } from './english.ts'
import { enLessonStage } from './lesson-stage.ts'
import { map } from './map.ts'
import { enNothingRecorded } from './nothing-recorded.ts'
import { enPanels } from './panels.ts'
import { inWords } from './when.ts'

const countryNames = new Intl.DisplayNames(locale, { type: 'region' })
const languageNames = new Intl.DisplayNames(locale, { type: 'language' })

const networks: Record<Network, string> = {
  fuzhou: 'Fuzhou',
  qingtian: 'Qingtian',
  nantong: 'Nantong',
  wenzhou: 'Wenzhou',
}

const layers: Record<Layer, string> = {
  ...networks,
  'network-not-stated': 'Network not stated',
  sites: 'Other alleged sites',
  centres: 'Openly run centres',
  patrols: 'Joint patrols',
  agreements: 'Agreements',
  events: 'Events',
  answers: 'Answers, of all sides',
}

const kinds: Record<RecordKind, string> = {
  station: 'Alleged station',
  site: 'Other alleged site',
  centre: 'Openly run centre',
  patrol: 'Joint patrols',
  agreement: 'Agreement',
  event: 'Event',
  response: 'Answer',
}

const stances: Record<Stance, string> = {
  alleges: 'alleges',
  states: 'states',
  denies: 'denies',
  disputes: 'disputes',
  reports: 'reports',
}

const actors: Record<Actor, string> = {
  ngo: 'NGO',
  news: 'News media',
  'state-media': 'Chinese state media',
  academic: 'Researchers',
  group: 'Group',
  'china-government': 'Chinese government',
  'china-mfa': 'China’s foreign ministry',
  'china-police': 'Chinese police',
  embassy: 'Chinese embassy',
  'host-government': 'Government',
  'host-police': 'Police or security service',
  parliament: 'Parliament',
  court: 'Court',
  prosecutors: 'Prosecutors',
  'member-of-parliament': 'Member of parliament',
  'local-authority': 'Local or regional authority',
  'foreign-government': 'Official of another country',
  concerned: 'Those concerned',
  eu: 'EU institution',
}

const responseTypes: Record<ResponseType, string> = {
  statement: 'Statement',
  silence: 'Did not answer when asked',
  refusal: 'Declined to comment',
  denial: 'Denial',
  investigation: 'Investigation',
  'no-wrongdoing-found': 'Checked, found nothing',
  'investigation-ended': 'Investigation ended',
  'closure-ordered': 'Told to close',
  'closure-reported': 'Said to have closed',
  arrest: 'Arrest',
  charge: 'Charges',
  'guilty-plea': 'Guilty plea',
  conviction: 'Conviction',
  acquittal: 'Acquittal',
  appeal: 'Appeal',
  legislation: 'Legislation',
}

const eventTypes: Record<EventType, string> = {
  'network-launched': 'Launch',
  ceremony: 'Ceremony',
  staffing: 'Staffing',
  return: 'Return to China',
  'report-published': 'Report published',
  hearing: 'Hearing',
  other: 'Other event',
}

const agreementTypes: Record<AgreementType, string> = {
  'joint-patrol': 'Joint-patrol agreement',
  'police-cooperation': 'Police cooperation agreement',
  extradition: 'Extradition treaty',
  other: 'Other agreement',
}

const siteTypes: Record<SiteType, string> = {
  'online-contact-point': 'Online contact point',
  'named-by-police': 'Site named by police',
  'named-in-parliament': 'Site named in parliament',
  'named-by-press-and-intelligence': 'Site named by press and intelligence service',
  'community-police-cooperation-centre': 'Openly run community-police cooperation centre',
}

const sourceKinds: Record<SourceKind, string> = {
  'ngo-report': 'NGO report',
  government: 'Government or parliament',
  'chinese-government': 'Chinese government',
  academic: 'Academic',
  news: 'News',
  'state-media': 'State media',
  reference: 'Reference work',
}

const counters: Record<Counter, string> = {
  'safeguard-defenders': 'Safeguard Defenders',
  'fuzhou-police': 'Fuzhou police',
  'qingtian-police': 'Qingtian police',
  'chinese-state-media': 'Chinese state media',
  'host-government': 'the government',
  'host-police': 'the police',
  parliament: 'parliament',
  press: 'press reports',
}

const reports: Record<Report, string> = {
  '110-overseas': '110 Overseas',
  'patrol-and-persuade': 'Patrol and Persuade',
}

const attested: Record<Attestation, string> = {
  strong: 'Grade “strong”',
  fair: 'Grade “fair”',
  weak: 'Weakly sourced',
}

const regions: Record<Region, string> = {
  europe: 'Europe',
  americas: 'the Americas',
  asia: 'Asia',
  africa: 'Africa',
  oceania: 'Oceania',
}

/** A month of the timeline, or an open end, inside a sentence. */
function monthWords(month: MonthIndex): string {
  if (month <= BEFORE) return 'before 2016'
  return month >= AFTER ? 'after 2022' : formatMonthName(month, locale)
}

function windowWords(from: MonthIndex, to: MonthIndex): string {
  if (from <= BEFORE && to >= AFTER) return 'All years'
  if (from <= BEFORE) return `Up to ${monthWords(to)}`
  return to >= AFTER ? `Since ${monthWords(from)}` : `${monthWords(from)} to ${monthWords(to)}`
}

const timeline = {
  title: 'Timeline',
  play: 'Play',
  pause: 'Pause',
  hint: 'Drag the end or press play',
  from: 'Start of the window',
  to: 'End of the window',
  fromMonth: 'From',
  toMonth: 'To',
  before: 'before',
  after: 'since',
  window: windowWords,
  clock: 'Show by',
  clocks: { happened: 'when it happened', reported: 'first source here' },
  mode: 'Time',
  modes: { 'so-far': 'so far', window: 'window' },
  moments: 'Key moments',
}

/** Names that readers type for a country beside the one they are shown, by ISO 3166-1 alpha-3 code. */
const countryAliases: Readonly<Record<string, string>> = {
  ARE: 'UAE Emirates',
  CZE: 'Czech Republic',
  GBR: 'UK Britain England Scotland Northern Ireland',
  KOR: 'Republic of Korea',
  NLD: 'Holland',
  USA: 'America',
}

const search = {
  label: 'Search countries, cities and records',
  placeholder: 'Country, city or record',
  country: 'Country',
  results: 'Results',
  countries: 'Go to the list of countries',
  /** Said aloud. @param shown how many of them are shown */
  found: (n: number, shown: number) => `${count(n, 'result', 'results')}${shown < n ? `, ${shown} shown` : ''}`,
  nothing: (text: string) => `Nothing found for “${text}”. Try a country, a city or a network.`,
}

const postures: Record<Posture, string> = {
  none: 'Nothing recorded',
  silent: 'Asked, no answer',
  commented: 'Commented',
  denied: 'Said there is none or knew of none',
  'found-nothing': 'Checked, found nothing',
  looking: 'Looking into it',
  ended: 'Investigation ended',
  'ordered-closed': 'Told to close',
  'reported-closed': 'Said closed',
  'criminal-case': 'Criminal case',
}

const legend = {
  title: 'Legend',
  stations: 'Alleged stations, by police network',
  count: (certain: number, possible: number) => {
    if (possible === 0) return number(certain)
    return certain === 0 ? `${possible} possible` : `${certain} + ${possible} possible`
  },
  certain: 'Filled: listed by then, or dated by a source',
  possible: 'Outline: start not known yet',
  ended: 'Bar: a closing was reported',
  unplaced: 'Dashed ring: only the country is known',
  weak: 'Pale: weak sources only',
  neither:
    'A filled mark or an outline does not say that the claim is true. A mark without a bar does not mean that the place is still open. Every station here is an allegation.',
}

const recordList = {
  title: 'List',
  empty: 'Nothing falls in this window with these layers. Widen the window or switch a layer on.',
  noCountry: 'Not about one country, so not on the map',
  possible: '(possible)',
  ended: 'closing reported',
  answers: (n: number) => `${count(n, 'answer')} recorded`,
  listed: (report: string) => `listed in ${report}`,
}

/** `88 alleged stations in 43 countries, most of them in Europe. All years.` */
function summaryWords({ certain, possible, inferred, countries, mostly, others }: Summary, window: string): string {
  const where = countries > 0 ? ` in ${count(countries, 'country', 'countries')}` : ''
  const most = mostly === null ? '' : `, most of them in ${regions[mostly]}`
  const perhaps = possible > 0 ? `, ${possible} of them not dated yet` : ''
  const rest = others > 0 ? ` ${count(others, 'other record')}.` : ''
  const derived = inferred > 0 ? ` Of these, ${inferred} ${inferred === 1 ? 'is' : 'are'} inferred.` : ''
  return `${window}: ${count(certain + possible, 'alleged station')}${where}${most}${perhaps}.${derived}${rest}`
}

const moments: Record<MomentKey, string> = {
  italy: 'First patrols in Italy',
  zagreb: 'Zagreb',
  belgrade: 'Belgrade',
  'first-report': 'First report',
  'first-closures': 'First told to close',
  'second-report': 'Second report',
}

const home = {
  title: 'Alleged Chinese overseas police stations and joint patrols',
  lead: (stations: number, countries: number) =>
    `The NGO Safeguard Defenders says China has set up at least ${stations} such stations in ${countries} countries. China denies that they are police stations. Each mark is one allegation or patrol: open it to see who says so and who answers.`,
  map: 'Map',
  panel: 'What is opened',
  close: 'Close',
  loading: 'Loading…',
  failed: 'This part could not be loaded.',
  retry: 'Try again',
  gone: 'The atlas was published anew while this page was open, and this part of the older release is gone.',
  ownPage: 'Read it on its own page',
  reload: 'Reload the page',
  moved: (window: string) => `The timeline was moved to show this record: ${window}.`,
  layerShown: (layer: string) => `To show this record, these were switched on: ${layer}.`,
  backToList: 'Back to the list',
  knownUntil: (date: string) => `The atlas knows what was public by ${date}.`,
  globe: 'Globe',
  describe: summaryWords,
  mapHelp:
    'Arrow keys move between dots. Page Down and Page Up go through all of them from west to east. Enter opens one. Plus and minus zoom. The list holds the same records.',
}

export const enCore = {
  locale,
  /** BCP 47, for the `lang` attribute. */
  lang: 'en',
  siteName: 'Overseas Stations Atlas',
  dataAsOf: (date: string, version: string) => `Data as of ${date}, release ${version}.`,
  number,
  list,
  count,
  /** The name of a country from its ISO 3166-1 alpha-2 code. */
  country: (iso2: string) => countryNames.of(iso2) ?? iso2,
  language: (tag: string) => languageNames.of(tag) ?? tag,
  date: inWords,
  /** A day since 1970-01-01 as words. */
  day: (day: number) => formatDay(day, locale),
  /** A handle position of the timeline as words. */
  month: monthWords,
  networks,
  layers,
  kinds,
  stances,
  actors,
  responseTypes,
  eventTypes,
  agreementTypes,
  siteTypes,
  sourceKinds,
  counters,
  reports,
  attested,
  regions,

  postures,
  timeline,
  countryAliases,
  search,
  legend,
  recordList,
  home,
  map,
  moments,

  // labels of records
  placeUnknown: 'place not known',
  /** By how it is known that it is alleged: what no list names is called no station. */
  stationLabels: {
    listed: (place: string) => `Alleged station, ${place}`,
    named: () => 'Named in a list, nothing else known',
    total: (place: string) => `Inferred entry, ${place}`,
  } satisfies Record<Basis, (place: string) => string>,
  /** The kind of a station that no list names. */
  inferredKind: 'Inferred entry',
  centreLabel: (place: string) => `Openly run centre, ${place}`,
  siteLabel: (place: string) => `Other alleged site, ${place}`,
  patrolLabel: (places: string, year: string) => `Joint patrols ${year}, ${places}`,

  answer: enAnswer,

  ...enPanels,
  ...enEmbed,
  ...enAddress,
  ...enLessonStage,
  ...enNothingRecorded,
}
