/** The marks of a scene in words, links and per cent: made anew only when layers are switched. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Position } from '../../model/dataset.ts'
import { projectToStage } from '../../select/map/camera.ts'
import { type LabelCandidate, selectLabelCandidates } from '../../select/map/label-candidates.ts'
import { selectAsides } from '../../select/map/places.ts'
import type { ScenePlace } from '../../select/map/scene.ts'
import { FIRST_WIDTH } from '../../select/map/shown-camera.ts'
import type { Offset } from '../../select/map/spread.ts'
import type { Linker } from '../../state/links.ts'
import { formatCountry } from '../../words/format/record-label.ts'
import type { Messages } from '../../words/words.ts'
import { type DotNames, dotKey, nameDots } from '../marks/dot-names.ts'
import type { MarkDot, MarkLabel, MarkPlace, MarkSet } from '../marks/mark-place.ts'

const NOWHERE: Offset = [0, 0]

interface Words {
  readonly t: Messages
  readonly link: Linker
}

/** `12.34`: a hundredth of a per cent is a fifth of a pixel in the first picture. */
function percent(fraction: number): number {
  return Math.round(fraction * 1e4) / 100
}

function anchor(position: Position): { readonly x: number; readonly y: number } {
  const [x, y] = projectToStage(position)
  return { x: percent(x), y: percent(y) }
}

function createDots({ place, dots }: ScenePlace, { link }: Words, names: DotNames): MarkDot[] {
  return dots.flatMap((dot) => {
    const label = names.get(dotKey(place.key, dot.id))
    return label === undefined ? [] : [{ ...dot, href: link.record(dot.id), label }]
  })
}

function createJoined({ place, joined }: ScenePlace, index: AtlasIndex, { t, link }: Words): MarkPlace['joined'] {
  if (joined.length === 0) return null
  return { ids: joined, near: place.name ?? formatCountry(place.country, index, t), href: link.page('countries') }
}

type Labels = ReadonlyMap<string, Offset>

function createLabel({ iso3, name, position }: LabelCandidate, labels: Labels): MarkLabel {
  return { iso3, name, ...anchor(position), offset: labels.get(iso3) ?? null }
}

/** The marks of a scene, laid out for the first picture, which is as large in every window. */
export function createMarks(index: AtlasIndex, scene: readonly ScenePlace[], words: Words): MarkSet {
  const names = nameDots(scene, index, words.t)
  const candidates = selectLabelCandidates(index, scene, words.t.country)
  const asides = selectAsides(scene, candidates, FIRST_WIDTH)
  return {
    places: scene.map(
      (entry): MarkPlace => ({
        key: entry.place.key,
        ...anchor(entry.place.position),
        offset: asides.groups.get(entry.place.key) ?? NOWHERE,
        unplaced: entry.place.precision === 'country',
        radius: entry.radius,
        dots: createDots(entry, words, names),
        joined: createJoined(entry, index, words),
      }),
    ),
    labels: candidates.map((candidate) => createLabel(candidate, asides.names)),
  }
}
