/**
 * The releases that were published before editions were kept (`data/editions/`): of them nothing but this is known here,
 * so it stands in no file of the data. Every later one has an edition, and this list grows no more.
 */
export const EARLIER_RELEASES = [{ version: '0.1.0', date: '2026-11-23' }] as const

/** The first release of the atlas: what no entry of changes.json tells to be added has been there since. */
export const FIRST_RELEASE = EARLIER_RELEASES[0].version
