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
    'Each source stands here once, with its title in its own language, the day we read it and what rests on it. A mark says where a source is weak, and why.',
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
    'Every dated entry, oldest first. Where only the year is known, the entry stands before the months of that year. A station stands here only where a source dates its opening or its closing.',
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
    'The Overseas Stations Atlas is a map of what is alleged about Chinese overseas police stations, and of joint police patrols. It shows who alleges it, and what governments and China answered.',
    'Anybody can read and use its data. Every entry has an address that does not change, and every change is recorded.',
  ],
  publisherTitle: 'Publisher',
  publishedBy: (name: string) => `Published by ${name}.`,
  noPublisher: 'This copy of the atlas names no publisher.',
  contact: 'Contact',
  noContact: 'The publisher of this copy has not given a contact address yet.',
  replyTitle: 'Right of reply',
  replyText: [
    'If an entry is about you, you can answer. A public answer by a government, an authority or an organisation is added beside what it answers. It has its date and its source, and the same weight as the claim.',
    'The atlas names no private person, business or association. If you think you can still be recognised, you can ask us to change the wording.',
  ],
  floorTitle: 'Browsers',
  floorText: ({ safari, chrome, samsung, firefox }: Floor) => [
    'Every page can be read in any browser, without script, on paper and with a screen reader. The map is drawn in the page. Everything that it shows stands in lists and on pages of its own.',
    `To move the map, choose the time and search, you need a browser of these versions or newer. They are Safari and iOS ${safari}, Chrome and Edge ${chrome}, Samsung Internet ${samsung}, Firefox ${firefox}. An older browser shows the page as it is without script, and the page says so.`,
  ],
  errorText:
    'Tell us the address of the entry, what is wrong, and a public source. A correction is made in the data. It is listed with its reason on the corrections page and on the entry itself.',
  repository: 'The code and the data',

  // data
  dataDescription: 'The data of the atlas as GeoJSON, JSON and CSV, counted and described, with their schemas.',
  dataNote:
    'The files are published as they are edited. GeoJSON opens in QGIS and geojson.io, atlas.xlsx in a spreadsheet, and sources.json (CSL-JSON) in Zotero. CSV is for programs. Licence of the data: CC BY 4.0. Name the Overseas Stations Atlas, the release and the day of the data.',
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
    'stations.geojson': 'an alleged station of the two reports, or an entry inferred from them',
    'sites.geojson': 'a site alleged by others, outside those lists',
    'patrols.geojson': 'a period of joint patrols',
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
