/** What the map shows, in a few numbers: for its description and for the live region. */
import { greatest, rollup } from 'd3'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Region } from '../../model/vocabulary.ts'
import type { ViewState } from '../../state/view-state.ts'
import { splitListed } from '../answer/listed.ts'
import { selectVisible } from '../time/visible.ts'

export interface Summary {
  /** Alleged stations listed by then or dated by a source. */
  readonly certain: number
  /** Alleged stations whose start may lie in the window. */
  readonly possible: number
  /** Of these, the ones that no list names. */
  readonly inferred: number
  /** Countries of these stations. */
  readonly countries: number
  /** Where more than half of them are; null where no region holds that many. */
  readonly mostly: Region | null
  /** Everything else that the layers show. */
  readonly others: number
}

type Question = Pick<ViewState, 'from' | 'to' | 'clock' | 'layers'>

export function selectSummary(index: AtlasIndex, question: Question): Summary {
  const regions = new Map(index.countries.map((country) => [country.iso3, country.region]))
  const visible = selectVisible(index, question)
  const stations = visible.filter(({ record }) => record.kind === 'station')
  const byRegion = rollup(
    stations,
    (group) => group.length,
    ({ record }) => regions.get(record.country ?? ''),
  )
  const [region, number] = greatest(byRegion, ([, size]) => size) ?? [undefined, 0]
  const certain = stations.filter(({ certainty }) => certainty === 'certain').length
  return {
    certain,
    possible: stations.length - certain,
    inferred: splitListed(stations.map(({ record }) => record)).inferred.length,
    countries: new Set(stations.map(({ record }) => record.country)).size,
    mostly: region !== undefined && number > stations.length / 2 ? region : null,
    others: visible.length - stations.length,
  }
}
