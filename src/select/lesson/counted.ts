/** What lessons count in the data, in a scope. */
import type { AtlasRecord, Station } from '../../model/dataset.ts'
import type { COUNTED_NAMES } from '../../model/lesson-text.ts'
import { NETWORKS, REGIONS, REPORTS } from '../../model/vocabulary.ts'
import type { LessonFacts } from './facts.ts'
import { type Trouble, trouble } from './trouble.ts'

export type CountedName = (typeof COUNTED_NAMES)[number]

type Test = (record: AtlasRecord) => boolean

function includes(words: readonly string[], word: string): boolean {
  return words.includes(word)
}

/** Whether a record lies in a scope; null where there is no such scope. */
function testOf(scope: string, { countries }: LessonFacts): Test | null {
  if (scope === 'world') return () => true
  if (countries.has(scope)) return ({ country }) => country === scope
  if (includes(REGIONS, scope)) return ({ country }) => countries.get(country ?? '')?.region === scope
  if (includes(REPORTS, scope)) return (record) => record.kind === 'station' && record.listed_in === scope
  return includes(NETWORKS, scope) ? (record) => 'network' in record && record.network === scope : null
}

function isStation(record: AtlasRecord): record is Station {
  return record.kind === 'station'
}

function isPlaced({ place_precision }: Station): boolean {
  return place_precision !== 'country'
}

function count(name: CountedName, records: readonly AtlasRecord[]): number {
  const stations = records.filter(isStation)
  switch (name) {
    case 'listed':
      return stations.length
    case 'placed':
      return stations.filter(isPlaced).length
    case 'unplaced':
      return stations.filter((station) => !isPlaced(station)).length
    case 'undated':
      return stations.filter(({ opened }) => opened === null).length
    case 'inferred':
      return stations.filter(({ basis }) => basis === 'inferred').length
    case 'countries':
      return new Set(stations.map(({ country }) => country)).size
    case 'rounds':
      return records.filter((record) => record.kind === 'patrol' && record.visiting === undefined).length
    case 'answers':
      return records.filter(({ kind }) => kind === 'response').length
    case 'denials':
      return records.filter((record) => record.kind === 'response' && record.type === 'denial').length
  }
}

const EXPECTED_SCOPE = `world, a country such as ITA, or one of ${[...REGIONS, ...REPORTS, ...NETWORKS].join(', ')}`

/** How many there are of what, in a scope. */
export function resolveCounted(name: CountedName, scope: string, facts: LessonFacts): number | Trouble {
  const test = testOf(scope, facts)
  if (!test) return trouble(`"${scope}" is no scope`, EXPECTED_SCOPE)
  return count(name, [...facts.records.values()].filter(test))
}
