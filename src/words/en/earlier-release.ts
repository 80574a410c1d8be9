/** The text of `/data/<version>/` of earlier releases in English; a section of `built.ts`. */
import type { KeptRelease } from '../../model/kept-release.ts'
import { count } from './english.ts'

const leadsOn = [
  'Its files are no longer served here.',
  'The newest release tells the entries as they stand today. The page of corrections says what changed since then, and why.',
]

export const enEarlierRelease = {
  earlierRelease: {
    title: (version: string) => `Data of release ${version}`,
    description: (version: string) => `What became of the files of release ${version}.`,
    /** Of a release of which no edition is kept. */
    unkept: (version: string, date: string) => [
      `Release ${version} of ${date} was published before whole releases were kept.`,
      ...leadsOn,
    ],
    /** Of one that is kept. */
    kept: ({ version, records, sources, countries }: KeptRelease, date: string, asOf: string) => [
      `Release ${version} was published on ${date}, with data as of ${asOf}.`,
      `It held ${count(records, 'entry', 'entries')} from ${count(sources, 'source')}, on ${count(countries, 'country', 'countries')}. The project keeps it whole beside its data.`,
      ...leadsOn,
    ],
    newest: (version: string) => `Data of release ${version}, the newest`,
  },
}
