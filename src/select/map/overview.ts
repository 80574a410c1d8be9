/** Where the records of a view lie, for a picture of the world the size of a stamp. */
import { group } from 'd3'
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import type { Layer } from '../../model/vocabulary.ts'
import type { ViewState } from '../../state/view-state.ts'
import { selectVisible } from '../time/visible.ts'
import { projectToStage } from './camera.ts'

type Question = Pick<ViewState, 'from' | 'to' | 'clock' | 'layers'>

/** The first place of each record in the window, in whole units of a stage of this side, by layer. */
export function selectOverview(
  index: AtlasIndex,
  question: Question,
  side: number,
): ReadonlyMap<Layer, readonly (readonly [number, number])[]> {
  const pointOf = ({ places: [at] }: IndexedRecord) => {
    const place = at === undefined ? undefined : index.places[at]
    if (!place) return []
    const [x, y] = projectToStage(place.position)
    return [[Math.round(x * side), Math.round(y * side)] as const]
  }
  const byLayer = group(selectVisible(index, question), ({ record }) => record.layer)
  return new Map(
    [...byLayer].flatMap(([layer, visible]) => {
      const points = visible.flatMap(({ record }) => pointOf(record))
      return points.length > 0 ? [[layer, points] as const] : []
    }),
  )
}
