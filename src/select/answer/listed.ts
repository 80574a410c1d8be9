/** What a list names apart from what the atlas infers: only the first is a word of the NGO. */
import type { IndexedRecord } from '../../model/atlas-index.ts'

interface Listed {
  /** Named by a list. */
  readonly named: readonly IndexedRecord[]
  /** Named by no list that could be read: they follow from a total, or from a table of names. */
  readonly inferred: readonly IndexedRecord[]
}

/** Tells the entries of stations apart: whatever counts stations counts by this. @param stations records of that kind */
export function splitListed(stations: readonly IndexedRecord[]): Listed {
  return {
    named: stations.filter(({ inferred }) => !inferred),
    inferred: stations.filter(({ inferred }) => inferred),
  }
}
