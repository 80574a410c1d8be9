/** Where the marks and names of a view stand in the map's box, in pixels: laid out as the page lays them out. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { layoutStep, layoutWidth } from '../../render/map/layout.ts'
import type { LocatorPlace } from '../../render/map/locator-map.tsx'
import { labelCandidates } from '../../render/marks/create-marks.ts'
import type { PictureLabel } from '../../render/picture/view-picture.ts'
import { type Box, projectToStage, type Stage } from '../../select/camera.ts'
import { selectLabels } from '../../select/labels.ts'
import { selectDotLooks } from '../../select/map/dot-look.ts'
import { FIRST_WIDTH, isMoved, showsEveryCity } from '../../select/map/shown-camera.ts'
import { type ScenePlace, selectScene } from '../../select/scene.ts'
import { markScale, type Offset, spreadPlaces } from '../../select/spread.ts'
import { selectVisible } from '../../select/visible.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { Messages } from '../../words/words.ts'

/** How the map lies before the reader. */
export interface ViewFrame {
  readonly stage: Stage
  readonly box: Box
}

export interface LaidView {
  readonly places: readonly LocatorPlace[]
  readonly labels: readonly PictureLabel[]
  /** How large marks are drawn. */
  readonly scale: number
}

/** Side of the stage that the marks are laid out for. */
function widthOf(state: ViewState, { stage }: ViewFrame): number {
  return isMoved(state) ? layoutWidth(layoutStep(stage.width)) : FIRST_WIDTH
}

type Point = readonly [x: number, y: number]

/** Whether something of this radius is seen in the box. */
function isSeen([x, y]: Point, radius: number, { width, height }: Box): boolean {
  return x > -radius && y > -radius && x < width + radius && y < height + radius
}

/** @param state the layers, window and open record @param frame where the stage lies in the box */
export function layView(index: AtlasIndex, state: ViewState, frame: ViewFrame, t: Messages): LaidView {
  const { stage, box } = frame
  const width = widthOf(state, frame)
  const scene = selectScene(index, state.layers, showsEveryCity(state, index))
  const looks = selectDotLooks(selectVisible(index, state))
  const offsets = spreadPlaces(scene, width)
  const scale = markScale(width)
  const names = labelCandidates(index, scene, t)
  const labels = selectLabels(names, scene, offsets, width)
  const pixel = (position: ScenePlace['place']['position']): Point => {
    const [x, y] = projectToStage(position)
    return [Math.round(stage.left + x * stage.width), Math.round(stage.top + y * stage.width)]
  }

  function createPlace({ place, dots, radius }: ScenePlace): LocatorPlace {
    const [x, y] = pixel(place.position)
    const shown = dots.flatMap((dot) => {
      const look = looks.get(dot.id)
      return look ? [{ ...dot, look, selected: dot.id === state.record }] : []
    })
    const [dx, dy]: Offset = offsets.get(place.key) ?? [0, 0]
    const aside = [dx / scale, dy / scale] as const
    return { key: place.key, x, y, aside, radius, unplaced: place.precision === 'country', dots: shown }
  }

  return {
    scale,
    places: scene
      .map(createPlace)
      .filter(
        ({ x, y, aside, radius, dots }) =>
          dots.length > 0 && isSeen([x + aside[0] * scale, y + aside[1] * scale], radius, box),
      ),
    labels: names.flatMap(({ iso3, name, position }) => {
      const offset = labels.get(iso3)
      if (!offset) return []
      const [x, y] = pixel(position)
      const at: Point = [x + offset[0], y + offset[1]]
      return isSeen(at, 0, box) ? [{ name, x: at[0], y: at[1] }] : []
    }),
  }
}
