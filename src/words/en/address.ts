/** What is said of an address that was not wholly understood, in English; a section of `core.ts`, and all that an embedded card says. */
export const enAddress = {
  address: {
    unknown: (asked: string) => `Not understood in this address: “${asked}”.`,
    /** A parameter as the address would say it follows. */
    nearest: 'Nearest:',
    more: (n: number) => `And ${n} more.`,
    removed: (id: string) => `The record ${id} is no longer here:`,
    why: 'why',
  },
}
