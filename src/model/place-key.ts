/** What names a place of the index, whatever language it is read in. */
import type { IndexedPlace } from './atlas-index.ts'

/** `ITA/Rome`; a country as a whole is `ITA/`, and where no city is named the position stands for it. */
export function placeKey({ country, name, precision, position }: Omit<IndexedPlace, 'key'>): string {
  return `${country}/${name ?? (precision === 'country' ? '' : position.join(' '))}`
}
