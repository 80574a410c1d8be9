/**
 * The releases that were published before editions were kept (`data/editions/`): of them nothing but this is known here,
 * so it stands in no file of the data. Every later one has an edition, and this list grows no more.
 */
export const EARLIER_RELEASES: readonly { readonly version: string; readonly date: string }[] = [
  { version: '0.1.0', date: '2026-11-23' },
]
