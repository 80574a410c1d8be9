/**
 * The one way from what a view holds to places in a picture of any size: groups of dots moved apart, names where they fit,
 * and what lies in the picture's box.
 */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Position } from '../../model/dataset.ts'
import type { Layer } from '../../model/vocabulary.ts'
import type { ViewState } from '../../state/view-state.ts'
import { selectVisible } from '../time/visible.ts'
import { type Box, projectToStage, type Stage } from './camera.ts'
import { type DotLook, selectDotLooks } from './dot-look.ts'
import type { LabelCandidate } from './label-candidates.ts'
import { halfWidthOf, LINE_HEIGHT, selectLabels } from './labels.ts'
import { type ScenePlace, selectScene } from './scene.ts'
import { markScale, type Offset, spreadPlaces } from './spread.ts'

type ViewQuestion = Pick<ViewState, 'from' | 'to' | 'clock' | 'layers'>

/** How far groups and names stand aside on a stage, in its pixels; a name that finds no room is left out. */
interface Asides {
  readonly groups: ReadonlyMap<string, Offset>
  readonly names: ReadonlyMap<string, Offset>
}

/**
 * Lays the marks of a scene out.
 * @param names of countries, the most important first
 * @param width side of the stage in pixels
 * @param scale how large marks are drawn there
 */
export function selectAsides(
  scene: readonly ScenePlace[],
  names: readonly LabelCandidate[],
  width: number,
  scale = markScale(width),
): Asides {
  const groups = spreadPlaces(scene, width, scale)
  return { groups, names: selectLabels(names, scene, groups, width, scale) }
}

export interface LaidDot {
  /** Of the record. */
  readonly id: string
  readonly layer: Layer
  readonly look: DotLook
  readonly weak: boolean
  /** Pixels from the middle of its group. */
  readonly dx: number
  readonly dy: number
  /** The record that the picture is about, or that is open. */
  readonly selected: boolean
}

export interface LaidPlace {
  readonly key: string
  /** Of the true position, in whole units of the picture. */
  readonly x: number
  readonly y: number
  /** Pixels of the marks by which the group stands aside. */
  readonly aside: Offset
  /** Of the group, in pixels of the marks. */
  readonly radius: number
  /** Only the country is known. */
  readonly unplaced: boolean
  readonly dots: readonly LaidDot[]
}

export interface LaidName {
  readonly iso3: string
  readonly name: string
  /** Of its middle, in units of the picture. */
  readonly x: number
  readonly y: number
}

/** What a view holds: groups of dots, and how records look; those without a look are not shown. */
export interface ViewMarks {
  readonly scene: readonly ScenePlace[]
  readonly looks: ReadonlyMap<string, DotLook>
}

/** @param everyCity whether a record of several places has a dot at each, or at its first alone */
export function selectViewMarks(index: AtlasIndex, view: ViewQuestion, everyCity = true): ViewMarks {
  return {
    scene: selectScene(index, view.layers, everyCity),
    looks: selectDotLooks(selectVisible(index, view)),
  }
}

export interface PlacesOptions extends ViewMarks {
  /** ISO 3166-1 alpha-3: of its groups alone; null: of all. */
  readonly country: string | null
  /** Id of the record that is marked. */
  readonly selected: string | null
  /** Names of countries, the most important first. */
  readonly names: readonly LabelCandidate[]
  /** How the stage lies in the picture, in its units. */
  readonly stage: Stage
  readonly box: Box
  /** Units of the picture a pixel. */
  readonly unit: number
  /** Side of the stage, in pixels, that marks are laid out for; without it, that which the stage has. */
  readonly width?: number
  /** How large marks are drawn, in pixels a pixel of theirs; without it, as the map draws them on such a stage. */
  readonly scale?: number
  /** Leaves out groups from beyond the edge that would reach into the picture, cut by it. */
  readonly onlyInside?: boolean
}

export interface LaidPlaces {
  readonly places: readonly LaidPlace[]
  readonly names: readonly LaidName[]
  /** Units of the picture a pixel of the marks. */
  readonly scale: number
}

type Point = readonly [x: number, y: number]

/** Whether something of this size around a point is seen in the box: a part of it, or with negative sizes all of it. */
function isSeen([x, y]: Point, [dx, dy]: Point, { width, height }: Box): boolean {
  return x > -dx && y > -dy && x < width + dx && y < height + dy
}

/** @returns what lies in the box, in the order of the scene and of the names */
export function selectPlaces(options: PlacesOptions): LaidPlaces {
  const { country, looks, selected, names, stage, box, unit } = options
  const width = options.width ?? stage.width / unit
  const scale = options.scale ?? markScale(width)
  const scene = options.scene.filter(({ place }) => country === null || place.country === country)
  const asides = selectAsides(scene, names, width, scale)

  function pointOf(position: Position): Point {
    const [x, y] = projectToStage(position)
    return [Math.round(stage.left + x * stage.width), Math.round(stage.top + y * stage.width)]
  }

  function layPlace({ place, dots, radius }: ScenePlace): readonly LaidPlace[] {
    const shown = dots.flatMap((dot) => {
      const look = looks.get(dot.id)
      return look ? [{ ...dot, look, selected: dot.id === selected }] : []
    })
    const [x, y] = pointOf(place.position)
    const [dx, dy] = asides.groups.get(place.key) ?? [0, 0]
    const reach = radius * scale * unit
    const isDrawn = options.onlyInside
      ? isSeen([x, y], [0, 0], box)
      : isSeen([x + dx * unit, y + dy * unit], [reach, reach], box)
    if (shown.length === 0 || !isDrawn) return []
    const aside: Offset = [dx / scale, dy / scale]
    return [{ key: place.key, x, y, aside, radius, unplaced: place.precision === 'country', dots: shown }]
  }

  function layName({ iso3, name, position }: LabelCandidate): readonly LaidName[] {
    const offset = asides.names.get(iso3)
    if (!offset) return []
    const [x, y] = pointOf(position)
    const at: Point = [Math.round(x + offset[0] * unit), Math.round(y + offset[1] * unit)]
    // Half a name is worse than none.
    const isWhole = isSeen(at, [-halfWidthOf(name) * unit, (-LINE_HEIGHT / 2) * unit], box)
    return isWhole ? [{ iso3, name, x: at[0], y: at[1] }] : []
  }

  return { places: scene.flatMap(layPlace), names: names.flatMap(layName), scale: unit * scale }
}
