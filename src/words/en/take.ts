/** The words that go with what readers take away in English: the data, their README, feeds, citations. */
import { number } from './english.ts'

export const enTake = {
  // data
  wholeRelease: 'The whole release',
  wholeReleaseNote:
    'Everything below in one archive, with the licence and a description of each file and field. The addresses of this release do not change.',
  companions: {
    'overseas-stations-atlas.zip': 'all files and schemas in one archive',
    'atlas.xlsx': 'all tables as one workbook for spreadsheets, with a sheet that explains them',
    'datapackage.json': 'description of all files for programs: Frictionless Data Package 2, with hashes',
    'README.md': 'description of all files and fields for people',
    LICENSE: 'the licence: CC BY 4.0',
  },
  newestRelease: (path: string) => `Always the newest release: ${path}`,
  thisRelease: (path: string) => `Always this release: ${path}`,

  // feed
  feed: {
    title: 'Overseas Stations Atlas: releases and changes',
    changeTitle: (record: string) => `Change of ${record}`,
    releaseTitle: (version: string) => `Release ${version}`,
    releaseSummary: (records: number, date: string) => `${number(records)} entries, data as of ${date}.`,
  },
  feedLink: 'Releases and changes as an Atom feed',
  noFeed: 'This copy offers no feed: a feed needs the address of the site, which was not given when it was built.',

  // the README of the data
  dataReadme: {
    dataset: 'Dataset',
    cite: 'How to cite',
    caution: [
      'The data tell what named sources allege, state, deny, dispute or report. They are not a finding that any allegation is true or false. When you reuse a record, keep who says so beside what is said.',
      'Data: CC BY 4.0 (see LICENSE). Say which release you used and whether you changed anything.',
    ],
    reading: [
      'CSV files are plain UTF-8, without a byte order mark, for programs. Lists within a cell are joined by "; ".',
      'A text that a spreadsheet would run as a formula has an apostrophe before it.',
      'atlas.xlsx holds the same tables for spreadsheets, with dates as text.',
      'datapackage.json gives size and SHA-256 of every file. sources.json is CSL-JSON.',
    ],
    fields: [
      'Dates are a subset of EDTF (ISO 8601-2): 2018, 2018-05, 2018-05-14, 2016~ (about), 2018? (perhaps), 2016/2018.',
      'An empty cell means: not known or not said. An empty "closed" does not mean "still open".',
      'A point is the centre of a city, never an address.',
      'Codes such as "denial" or "embassy" are explained on the atlas’ page codebook/, with how they were made.',
    ],
  },
}
