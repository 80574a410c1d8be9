/** What the functions among the messages are given, so that a test can read what they say. */
import { FLOOR } from '../../src/model/browser-floor.ts'
import { CODING } from '../../src/model/coding.ts'
import { LAYERS, STANCES } from '../../src/model/vocabulary.ts'
import type { KindCount } from '../../src/select/map/kind-counts.ts'
import type { Summary } from '../../src/select/record/summary.ts'
import type { Unknown } from '../../src/select/record/unknowns.ts'
import type { Coverage } from '../../src/select/time/coverage.ts'
import { ANSWER_SAMPLES } from './answer-samples.ts'
import type { Samples } from './messages.ts'

const DAY = '13 September 2022'
const VERSION = '0.2.0'
const COUNTRY = 'South Korea'
const PLACE = 'Amsterdam'
const WINDOW = 'January 2018 to June 2019'
const TITLE = 'Italy: alleged stations, patrols and answers'
const UNKNOWNS: readonly Unknown[] = [
  'opening',
  'closing',
  'city',
  'network',
  'date-precision',
  'public-date',
  'answer',
  'host-answer',
]

const NUMBERS = [[1], [12]] as const

const COVERAGES: readonly Coverage[] = [
  { reported: 11, listed: 9, inferred: 2, placed: 8, regional: 1, countryOnly: 1, untraced: 2 },
  { reported: 102, listed: 92, inferred: 9, placed: 80, regional: 2, countryOnly: 12, untraced: 10 },
  { reported: 1, listed: 1, inferred: 1, placed: 0, regional: 0, countryOnly: 1, untraced: 0 },
  { reported: null, listed: 1, inferred: 0, placed: 1, regional: 0, countryOnly: 0, untraced: 0 },
]

const SUMMARIES: readonly Summary[] = [
  { certain: 80, possible: 12, inferred: 9, countries: 47, mostly: 'europe', others: 300 },
  { certain: 1, possible: 0, inferred: 0, countries: 1, mostly: null, others: 0 },
]

const SHOWN: readonly KindCount[] = [
  { kind: 'station', count: 3, inferred: 1, places: ['Prato', 'Rome'], unplaced: 1 },
  { kind: 'patrol', count: 1, inferred: 0, places: ['Milan'], unplaced: 0 },
  { kind: 'event', count: 2, inferred: 0, places: [], unplaced: 2 },
]

const PICTURES = [
  [SHOWN, 2],
  [[], 1],
  [[], 0],
] as const

/** By the path of the function. One that is not here fails the test: give it what it is given on the site. */
export const SAMPLES: Samples = {
  ...ANSWER_SAMPLES,
  'pages.withheldOn': [['nld-amsterdam-qingtian', DAY]],
  'pages.withheldPart': [['nld-amsterdam-qingtian', 'text']],
  'pages.unrecorded.title': [[COUNTRY]],
  'pages.unrecorded.asOf': [[COUNTRY, DAY]],
  'pages.unrecorded.unnamed': [[{ counted: 53, unnamed: 6 }], [{ counted: 53, unnamed: 1 }]],
  'pages.unrecorded.limits': [[{ counted: 53, unnamed: 6 }]],
  'pages.answer.report': [['110 Overseas']],
  'pages.centreLabel': [[PLACE]],
  'pages.whatMeans': [['Told to close']],
  'pages.codebook.coders.percent': [[98.6]],
  'pages.codebook.coders.passes': [[CODING]],
  'pages.codebook.coders.settled': [[CODING]],
  'pages.codebook.coders.third': [[CODING]],
  'pages.codebook.coders.once': [[CODING]],
  'pages.dataAsOf': [[DAY, VERSION]],
  'pages.timeline.window': [
    [-1, 999],
    [-1, 24],
    [24, 999],
    [24, 36],
  ],
  'pages.search.found': [
    [1, 1],
    [12, 8],
  ],
  'pages.search.nothing': [['Atlantis']],
  'pages.legend.count': [
    [3, 0],
    [0, 2],
    [3, 2],
  ],
  'pages.recordList.answers': NUMBERS,
  'pages.recordList.listed': [['110 Overseas']],
  'pages.home.lead': [[102, 53]],
  'pages.home.moved': [[WINDOW]],
  'pages.home.layerShown': [['Events']],
  'pages.home.knownUntil': [[DAY]],
  'pages.home.describe': SUMMARIES.map((summary) => [summary, WINDOW]),
  'pages.map.dot': [[`Alleged station, ${PLACE}`, COUNTRY]],
  'pages.map.dotOf': [
    [`Alleged station, ${PLACE}`, null, 1, 2],
    [`Alleged station, ${PLACE}`, 'Qingtian', 1, 2],
  ],
  'pages.map.dotState': ['certain', 'possible', 'certain ended', 'possible ended'].map((look) => [PLACE, look]),
  'pages.map.joined': [[12, PLACE]],
  'pages.stationLabels.listed': [[PLACE]],
  'pages.stationLabels.named': [[PLACE]],
  'pages.stationLabels.total': [[PLACE]],
  'pages.siteLabel': [[PLACE]],
  'pages.patrolLabel': [['Rome and Milan', '2016']],
  'pages.stripCaption': [[2016, 2022]],
  'pages.coverage': COVERAGES.map((coverage) => [coverage]),
  'pages.unknown': UNKNOWNS.map((key) => [key]),
  'pages.unknownOf': UNKNOWNS.flatMap((key) => [
    [key, 1, 1],
    [key, 2, 3],
  ]),
  'pages.typeOnDate': [['Investigation', DAY]],
  'pages.answersFrom': [['Italy']],
  'pages.saysSo': STANCES.map((stance) => ['China’s foreign ministry', stance]),
  'pages.ngoAlleges': [['Patrol and Persuade']],
  'pages.networkOf': [['Qingtian']],
  'pages.repeats': [['Safeguard Defenders']],
  'pages.sourcing': [[{ sources: 1, origins: 1 }], [{ sources: 6, origins: 2 }]],
  'pages.readOn': [[DAY]],
  'pages.originalLanguage': [['Chinese']],
  'pages.concerns': NUMBERS,
  'pages.version': NUMBERS,
  'pages.openedOn': [[DAY]],
  'pages.openingUnknown': [[DAY, DAY]],
  'pages.openingUnknownAny': [[DAY, DAY]],
  'pages.closedOn': [[DAY]],
  'pages.noClosing': [[DAY]],
  'pages.happenedOn': [[DAY]],
  'pages.publicOn': [['2022-09-13'], ['2022-09/2022-12']],
  'pages.countBy': [[11, 'Safeguard Defenders', DAY]],
  'pages.officers': NUMBERS,
  'pages.returnVisit': [[COUNTRY]],
  'pages.alsoNamed': [['Rome and Milan']],
  'pages.changeLine': [[DAY, 'corrected', 'A newer source names another day.']],
  'pages.citation': [[TITLE, VERSION, DAY]],
  'pages.embed.about': [[TITLE]],
  'pages.address.unknown': [['countrry=ITA']],
  'pages.address.more': NUMBERS,
  'pages.address.removed': [['nld-amsterdam-qingtian']],
  'pages.lessons.stepOf': [[1, 6]],
  'pages.lessons.back': NUMBERS,
  'pages.lessons.shownBy': [[WINDOW, 'when it happened']],
  'pages.lessons.facts': [[45, 15]],
  'pages.lessons.teaches': [['sources and dates']],
  'pages.lessons.lesson': NUMBERS,
  'pages.lessons.startOf': [['Who says so?']],
  'pages.lessons.worksheetOf': [['Who says so?']],
  'pages.lessons.teacherOf': [['Who says so?']],
  'pages.lessons.worksheetDescription': [['Who says so?']],
  'pages.lessons.teacherDescription': [['Who says so?']],
  'pages.lessons.stepNamed': [[2, 'Who says so?']],
  'pages.lessons.layer': LAYERS.map((layer) => [layer]),
  'pages.lessons.picture': [['92 alleged stations in 47 countries.', 'when it happened']],
  'pages.lessons.percent': NUMBERS,
  'pages.lessons.publishers': [[['CNN', 'Safeguard Defenders']]],
  'pages.lessons.minutes': NUMBERS,
  'pages.countriesDescription': [
    [62, 83, 9],
    [12, 1, 1],
  ],
  'pages.andInferred': NUMBERS,
  'pages.sorted': [['Country']],
  'pages.tableRegion': [['Countries']],
  'pages.countryTitle': [[COUNTRY]],
  'pages.countryDescription': [[COUNTRY, ['Nothing is recorded.']]],
  'pages.stationDescription': [['Alleged station', PLACE, COUNTRY]],
  'pages.inCountry': [[TITLE, COUNTRY]],
  'pages.removedOn': [['nld-amsterdam-qingtian', DAY]],
  'pages.earlierRelease.title': [[VERSION]],
  'pages.earlierRelease.description': [[VERSION]],
  'pages.earlierRelease.unkept': [[VERSION, DAY]],
  'pages.earlierRelease.kept': [
    [{ version: VERSION, date: '', asOf: '', records: 499, sources: 579, countries: 62 }, DAY, DAY],
  ],
  'pages.earlierRelease.newest': [[VERSION]],
  'pages.newestRelease': [['data/latest/']],
  'pages.thisRelease': [['data/0.2.0/']],
  'pages.feed.changeTitle': [[`Alleged station, ${PLACE}`]],
  'pages.feed.releaseTitle': [[VERSION]],
  'pages.feed.releaseSummary': [[500, DAY]],
  'pages.sourcesDescription': NUMBERS,
  'pages.restsOn': [
    [3, 1, 2],
    [1, 0, 0],
  ],
  'pages.kindCount': [['News', 12]],
  'pages.chronologyDescription': NUMBERS,
  'pages.noCorrections': [[VERSION, DAY]],
  'pages.publishedBy': [['Example Foundation']],
  'pages.floorText': [[FLOOR]],
  'pages.fieldsOf': [['stations.geojson']],
  'pages.inSinceFirst': [[VERSION]],
  'pages.listOf': [['string']],
  'pages.pictures.country': PICTURES.map((shown) => [COUNTRY, ...shown]),
  'pages.pictures.record': PICTURES.map((shown) => [`Alleged station, ${PLACE}`, COUNTRY, ...shown]),
  'pages.pictures.world': PICTURES.map((shown) => [...shown]),
  'pages.pictures.preview': [['Map: the world.', DAY]],
  'share.title': [[TITLE]],
  'share.copyThis': [['Citation']],
  'share.copied': [['Citation']],
  'share.cited': [[TITLE, VERSION, DAY, 'https://example.org/country/italy/', DAY]],
  'share.citedNote': [[VERSION, DAY]],
  'share.previewTitle': [[TITLE]],
  'share.fits': [[640]],
  'share.credit': [[VERSION, DAY]],
  'share.allRows': NUMBERS,
  'share.someRows': [[12, COUNTRY]],
  'share.saveAs': [['CSV']],
  'share.fetching': [[3, 12]],
  'share.saved': [['italy.csv', 12]],
  'viewImage.clock': [['happened'], ['reported']],
  'viewImage.source': [[VERSION, DAY]],
  'viewImage.made': [[DAY]],
  'preview.count': [
    ['station', 1],
    ['patrol', 3],
  ],
  'preview.untraced': NUMBERS,
  'preview.others': [[['3 events', '1 public answer']]],
  'preview.world': [[92, 47]],
  'preview.worldListed': COVERAGES.map((coverage) => [coverage]),
  'preview.asOf': [[DAY, VERSION]],
  'offline.size': [[3_700_000]],
  'offline.kept': [[VERSION]],
  'offline.startHere': [
    [VERSION, DAY, null],
    [VERSION, DAY, 'https://example.org/'],
  ],
  'notices.own': [['Overseas Stations Atlas']],
  'notices.partOf': [['d3-geo', 'd3']],
  'notices.appliesTo': [['ISC', ['d3-geo', 'd3-scale']]],
  'jsonLd.stationClaim': [['Patrol and Persuade', PLACE]],
  'jsonLd.claim': [['A station was opened in 2018.']],
}
