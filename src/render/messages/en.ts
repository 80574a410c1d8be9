/** Every public phrase in English. Another language is one more file of this shape. */
import { AFTER, BEFORE, type MonthIndex } from '../../model/months.ts'
import type {
  Actor,
  AgreementType,
  Attestation,
  Counter,
  EventType,
  Layer,
  Network,
  RecordKind,
  Region,
  Report,
  ResponseType,
  SiteType,
  SourceKind,
  Stance,
} from '../../model/vocabulary.ts'
import { type DateWords, formatDate, formatDay, formatMonthName } from './dates.ts'

const locale = 'en-GB'

const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)
const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
const countryNames = new Intl.DisplayNames(locale, { type: 'region' })
const languageNames = new Intl.DisplayNames(locale, { type: 'language' })

const dateWords: DateWords = {
  locale,
  around: (date) => `around ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  between: (start, end) => `${start} to ${end}`,
}

/** `3 stations`, `1 station`. */
function count(n: number, one: string, other = `${one}s`): string {
  return `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : other}`
}

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
  patrols: 'Joint-patrol rounds',
  agreements: 'Agreements',
  events: 'Events',
  answers: 'What the host country did',
}

const kinds: Record<RecordKind, string> = {
  station: 'Alleged station',
  site: 'Other alleged site',
  patrol: 'Joint-patrol round',
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
  'host-government': 'Host government',
  'host-police': 'Host police or security service',
  parliament: 'Parliament',
  court: 'Court',
  prosecutors: 'Prosecutors',
  eu: 'EU institution',
}

const responseTypes: Record<ResponseType, string> = {
  statement: 'Statement',
  silence: 'Silence on record',
  refusal: 'Refusal',
  denial: 'Denial',
  investigation: 'Investigation',
  'no-wrongdoing-found': 'Nothing unlawful found',
  'closure-ordered': 'Closing ordered',
  'closure-reported': 'Closing reported',
  arrest: 'Arrest',
  charge: 'Charges',
  conviction: 'Conviction',
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
  'host-government': 'the host government',
  'host-police': 'the host police',
  parliament: 'parliament',
  press: 'press reports',
}

const reports: Record<Report, string> = {
  '110-overseas': '110 Overseas',
  'patrol-and-persuade': 'Patrol and Persuade',
}

const attested: Record<Attestation, string> = {
  strong: 'Well sourced',
  fair: 'Fairly sourced',
  weak: 'Weakly sourced',
}

const regions: Record<Region, string> = {
  europe: 'Europe',
  americas: 'the Americas',
  asia: 'Asia',
  africa: 'Africa',
  oceania: 'Oceania',
}

export const en = {
  locale,
  /** BCP 47, for the `lang` attribute. */
  lang: 'en',
  siteName: 'Overseas Stations Atlas',
  number: (n: number) => numbers.format(n),
  list: (items: readonly string[]) => lists.format(items),
  count,
  /** The name of a country from its ISO 3166-1 alpha-2 code. */
  country: (iso2: string) => countryNames.of(iso2) ?? iso2,
  language: (tag: string) => languageNames.of(tag) ?? tag,
  /** A written date as words, as precise as it is. */
  date: (edtf: string) => formatDate(edtf, dateWords),
  /** A day since 1970-01-01 as words. */
  day: (day: number) => formatDay(day, locale),
  /** A handle position of the timeline as words. */
  month: (month: MonthIndex) => {
    if (month <= BEFORE) return 'before 2016'
    return month >= AFTER ? 'after 2022' : formatMonthName(month, locale)
  },
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

  // labels of records
  placeUnknown: 'place not known',
  stationLabel: (place: string) => `Alleged station, ${place}`,
  siteLabel: (place: string) => `Other alleged site, ${place}`,
  patrolLabel: (places: string, year: string) => `Joint patrols ${year}, ${places}`,
}

export type Messages = typeof en
