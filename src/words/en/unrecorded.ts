/** What is said of a country of which nothing is recorded, in English; a section of `built.ts`. */
import type { Unnamed } from '../../select/answer/unnamed.ts'
import { count, number } from './english.ts'
import { enNothingRecorded } from './nothing-recorded.ts'

export const enUnrecorded = {
  unrecorded: {
    ...enNothingRecorded.unrecorded,
    title: (country: string) => `${country}: nothing recorded`,
    /** Of those that the newest report counts. */
    unnamed: ({ counted, unnamed }: Unnamed) =>
      `${number(unnamed)} of the ${count(counted, 'country', 'countries')} ${unnamed === 1 ? 'is' : 'are'} not named in any list that could be read.`,
    limits: ({ counted }: Unnamed) =>
      `The NGO Safeguard Defenders counts alleged stations in ${count(counted, 'country', 'countries')}. The atlas holds only what it could read in public sources. This page does not say whether there is a station here.`,
    method: 'How entries are chosen, and what the limits are',
    tell: 'Tell us what is missing',
  },
}
