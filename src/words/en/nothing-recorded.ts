/** That nothing is recorded of a country, in English; a section of `core.ts`, as an address may ask for any. */
export const enNothingRecorded = {
  unrecorded: {
    asOf: (country: string, date: string) => `Nothing is recorded here about ${country} as of ${date}.`,
    /** A link to its page. */
    page: 'What that means',
  },
}
