/** What each code means that records of any kind can have, in English; a section of `codebook.ts`. */
import type { AgreementType, EventType, Outcome, PlacePrecision, SiteType } from '../../model/vocabulary.ts'
import type { Meanings } from './codes.ts'

const site: Meanings<SiteType> = {
  'online-contact-point': {
    is: 'A point of contact with Chinese police over the internet.',
    not: 'A place with an address.',
  },
  'named-by-police': { is: 'Police of the country named the place.', not: 'Proof of what is alleged of it.' },
  'named-in-parliament': { is: 'Somebody named it in the parliament of the country.' },
  'named-by-press-and-intelligence': { is: 'News media and intelligence officials of the country named it.' },
  'community-police-cooperation-centre': {
    is: 'A centre run openly with the police of the country.',
    not: 'One of the alleged stations.',
  },
}

const event: Meanings<EventType> = {
  'network-launched': { is: 'A source tells that a network, a programme or a service began.' },
  ceremony: { is: 'An opening or another public ceremony.' },
  staffing: { is: 'People were hired, sent or appointed.' },
  return: {
    is: 'A source tells that people returned to China, were brought there, or that somebody tried to make them return.',
    not: 'A finding that anybody was forced.',
  },
  'report-published': { is: 'A report or an article was published.' },
  hearing: {
    is: 'A parliament or a committee held a hearing or a debate, or one of its members spoke or asked there. What one member says is headed so.',
  },
  other: { is: 'Any other dated event.' },
}

const outcome: Meanings<Outcome> = {
  attempted: {
    is: 'A source tells that somebody tried to make people return, and does not tell that they returned.',
    not: 'A finding that nobody returned.',
  },
}

const agreement: Meanings<AgreementType> = {
  'joint-patrol': { is: 'It lets police officers of one country join patrols in the other.' },
  'police-cooperation': { is: 'It lets the police of two countries work together in other ways.' },
  extradition: { is: 'It says how people wanted for a crime are handed over.' },
  other: { is: 'Any other agreement on such matters.' },
}

const place: Meanings<PlacePrecision> = {
  city: { is: 'A source names the city. Its centre is shown, and nothing finer.' },
  'island-or-region': { is: 'Sources name an island or a region, and no city. Its centre is shown.' },
  country: { is: 'Sources name the country alone. No place is shown.' },
}

export const recordCodes = { site, event, outcome, agreement, place }
