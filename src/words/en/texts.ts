/** The words of the pages about the atlas itself in English: sources, chronology, corrections, data, about. */
import type { Floor } from '../../model/browser-floor.ts'
import { count } from './english.ts'

/** `3 records, 1 count` of what is there at all. */
function restsOn(records: number, counts: number, disagreements: number): string {
  const parts = [
    records > 0 && count(records, 'record'),
    counts > 0 && count(counts, 'count'),
    disagreements > 0 && count(disagreements, 'note on a disagreement', 'notes on disagreements'),
  ]
  return `Rests on it: ${parts.filter((part) => part !== false).join(', ')}`
}

export const enTexts = {
  // sources
  sourcesDescription: (n: number) => `All ${count(n, 'source')} of the atlas, each with the entries that rest on it.`,
  sourcesNote:
    'Each source once, with its title in its own language, the day it was read and what rests on it. A mark says where a source is weak, and why.',
  restsOn,
  kindCount: (kind: string, n: number) => `${kind} (${n})`,
  filterKind: 'Kind',
  filterLanguage: 'Language',
  filterCountry: 'Country concerned',
  all: 'all',
  /** `#` and `##` stand for the numbers: a script fills them in. */
  shownOf: '# of ## shown',

  // chronology
  chronologyDescription: (n: number) => `${count(n, 'dated entry', 'dated entries')} by year and month, with sources.`,
  chronologyNote:
    'Every dated entry, oldest first. What is known to the year only stands before the months of that year. A station stands here only where a source dates its opening or its closing.',
  years: 'Years',

  // corrections
  correctionsDescription: 'What changed in the data since the first release, by date, with reasons.',
  correctionsNote: 'Every change of a published entry is listed here with its day and its reason, newest first.',
  noCorrections: (version: string, date: string) => `No change since release ${version} of ${date}.`,
  removedEntries: 'Removed entries',
  noneRemoved: 'No entry has been removed.',
  withheldEntries: 'Withheld entries and wordings',
  noneWithheld: 'Nothing is withheld.',
  withheldPart: (id: string, field: string) => `${id} (${field})`,

  // about
  aboutDescription: 'Who publishes the atlas, the right of reply, and how to report an error.',
  aboutText: [
    'The Overseas Stations Atlas is an evidence map of what has been alleged about Chinese overseas police stations and joint police patrols, of who alleges it, and of what governments answered.',
    'Its data are open and edited in the open; every entry has an address that does not change, and every change is recorded.',
  ],
  publisherTitle: 'Publisher',
  publishedBy: (name: string) => `Published by ${name}.`,
  noPublisher: 'This copy of the atlas names no publisher.',
  contact: 'Contact',
  noContact: 'The publisher of this copy has not given a contact address yet.',
  replyTitle: 'Right of reply',
  replyText: [
    'Whoever is concerned by an entry may answer. An answer on the record, by a government, an authority or an organisation, is added beside what it answers, with its date and its source, in the same weight as the claim.',
    'No private person, shop or association is named in the atlas. Whoever believes to be recognisable nevertheless may ask for a change of the wording.',
  ],
  floorTitle: 'Browsers',
  floorText: ({ safari, chrome, samsung, firefox }: Floor) => [
    'Every page can be read in any browser, without script, on paper and by a screen reader: the map is drawn in the page, and everything that it shows stands in lists and on pages of its own.',
    `The map can be moved, the time chosen and the lists searched in Safari and iOS ${safari}, Chrome and Edge ${chrome}, Samsung Internet ${samsung}, Firefox ${firefox}, and in newer versions of these. In an older one the page says so, and stays as it is without script.`,
  ],
  errorText:
    'Name the address of the entry, what is wrong, and a public source. Corrections are made in the data, listed on the corrections page with their reason, and shown on the entry itself.',
  repository: 'The code and the data',

  // data
  dataDescription: 'The data of the atlas as GeoJSON, JSON and CSV, counted and described, with their schemas.',
  dataNote:
    'The files are published as they are edited. GeoJSON opens in QGIS and geojson.io, atlas.xlsx in a spreadsheet, sources.json (CSL-JSON) in Zotero; CSV is for programs. Data: CC BY 4.0; name the Overseas Stations Atlas, the release and the day of the data.',
  downloads: 'Files',
  file: 'File',
  rows: 'Rows',
  whatARowIs: 'One row is',
  schema: 'JSON Schema',
  fieldsOf: (file: string) => `Fields of ${file}`,
  field: 'What the fields mean',
  meaning: 'Meaning',
  values: 'Values',
  mayBeEmpty: 'may be empty',
  mayBeLeftOut: 'may be left out',
  listOf: (type: string) => `list of ${type}`,
  fileMeanings: {
    'stations.geojson': 'an alleged station of the two reports',
    'sites.geojson': 'a site alleged by others, outside those lists',
    'patrols.geojson': 'a round of joint patrols',
    'agreements.geojson': 'an agreement on police, patrols, service centres or extradition',
    'events.geojson': 'a dated happening',
    'responses.geojson': 'an answer, and what it answers',
    'sources.json': 'a source; in the JSON file as CSL-JSON',
    'counts.json': 'a total as somebody reported it',
    'countries.json': 'a country',
    'networks.json': 'a police network and the event of its launch',
    'reports.json': 'a report of the NGO',
    'disagreements.json': 'a matter on which sources disagree, with every version',
    'changes.json': 'a change of an entry',
    'removed.json': 'an entry that was removed',
    'withheld.json': 'an entry, or a wording in one, that is withheld, and why',
    'lessons.json': 'a guided lesson: its steps, each with text, map, documents and question',
  },
}
