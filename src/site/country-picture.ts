/** What a picture of a country holds, at any size: outlines and marks as finished values, from the one scene. */
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Layer } from '../model/vocabulary.ts'
import { surroundingsOfCountry } from '../select/map/around.ts'
import type { Box } from '../select/map/camera.ts'
import { type LaidPlace, selectPlaces, selectViewMarks, type ViewMarks } from '../select/map/places.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import { type Frame, frameAround, stageOfFrame } from './frame.ts'
import { drawFrame, type FrameOutlines } from './frame-outlines.ts'
import { createGeography, type Outline } from './geography.ts'
import { picturedLayers } from './picture-words.ts'

export interface CountryPicture extends FrameOutlines {
  readonly places: readonly LaidPlace[]
}

interface PictureOptions {
  /** Of the picture, in units. */
  readonly size: Box
  /** Units a pixel of the marks. */
  readonly scale: number
}

/** A record that is marked in its country's picture, and whose layer is shown too. */
interface Marked {
  readonly id: string
  readonly layer: Layer
}

interface Cut extends FrameOutlines {
  readonly frame: Frame
}

/** A record is marked in a picture that is laid out without it: where dots stand does not depend on it. */
function mark(places: readonly LaidPlace[], id: string): readonly LaidPlace[] {
  return places.map((place) => {
    if (!place.dots.some((dot) => dot.id === id)) return place
    return { ...place, dots: place.dots.map((dot) => ({ ...dot, selected: dot.id === id })) }
  })
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

/** Makes the pictures of one size; each country's outlines are cut once, and its dots laid out once for the layers shown. */
export function createCountryPictures(
  index: AtlasIndex,
  { size, scale }: PictureOptions,
): (iso3: string, marked: Marked | null) => CountryPicture {
  const { outlines } = createGeography()
  const views = new Map<string, ViewMarks>()
  const cuts = new Map<string, Cut>()
  const laid = new Map<string, readonly LaidPlace[]>()

  function show(layers: readonly Layer[]): ViewMarks {
    return remember(views, layers.join(' '), () => selectViewMarks(index, { ...DEFAULT_STATE, layers }))
  }

  function cut(iso3: string): Cut {
    return remember(cuts, iso3, () => {
      const isHere = ({ properties }: Outline) => properties.iso3 === iso3
      const frame = frameAround(surroundingsOfCountry(iso3, index), size)
      return { frame, ...drawFrame(outlines, isHere, frame) }
    })
  }

  function lay(iso3: string, layers: readonly Layer[]): readonly LaidPlace[] {
    return remember(laid, `${iso3} ${layers.join(' ')}`, () => {
      const stage = stageOfFrame(cut(iso3).frame)
      const marks = { ...show(layers), country: iso3, selected: null, names: [] }
      return selectPlaces({ ...marks, stage, box: size, unit: scale, scale: 1 }).places
    })
  }

  return (iso3, marked) => {
    const { land, here } = cut(iso3)
    const places = lay(iso3, picturedLayers(marked?.layer ?? null))
    return { land, here, places: marked ? mark(places, marked.id) : places }
  }
}
