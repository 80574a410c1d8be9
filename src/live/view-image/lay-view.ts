/** Where the marks and names of a view stand in the map's box, in pixels: laid out as the page lays them out. */

import { layoutStep, layoutWidth } from '../../map/layout.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Box, Stage } from '../../select/map/camera.ts'
import { selectLabelCandidates } from '../../select/map/label-candidates.ts'
import { type LaidPlaces, selectPlaces, selectViewMarks } from '../../select/map/places.ts'
import { FIRST, FIRST_WIDTH, shownCamera, showsEveryCity } from '../../select/map/shown-camera.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { Messages } from '../../words/words.ts'

/** How the map lies before the reader. */
export interface ViewFrame {
  readonly stage: Stage
  readonly box: Box
}

/** Side of the stage that the marks are laid out for. */
function widthOf(state: ViewState, index: AtlasIndex, { stage, box }: ViewFrame): number {
  return shownCamera(state, index, box) === FIRST ? FIRST_WIDTH : layoutWidth(layoutStep(stage.width))
}

/** @param state the layers, window and open record @param frame where the stage lies in the box */
export function layView(index: AtlasIndex, state: ViewState, frame: ViewFrame, t: Messages): LaidPlaces {
  const width = widthOf(state, index, frame)
  const marks = selectViewMarks(index, state, showsEveryCity(state, index))
  const names = selectLabelCandidates(index, marks.scene, t.country)
  return selectPlaces({ ...marks, country: null, selected: state.record, names, ...frame, unit: 1, width })
}
