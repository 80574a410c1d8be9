/** What the pages of countries, of records and of the map add to the share dialog. */

import type { IndexedCountry, IndexedRecord } from '../../model/atlas-index.ts'
import type { Position } from '../../model/dataset.ts'
import { formatPieces } from '../../page/lesson/piece-words.ts'
import type { EmbedTarget, ShareOptions } from '../../page/share/subject.ts'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { positionsOfCountry, positionsOfRecord } from '../../select/map/around.ts'
import { fitCamera } from '../../select/map/fit.ts'
import { REFERENCE_BOX } from '../../select/map/shown-camera.ts'
import { setLayers } from '../../state/actions.ts'
import { countryPath, embedPath, lessonPath, recordPath } from '../../state/paths.ts'
import { formatSearch, roundCamera } from '../../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { previewOf } from '../preview-of.ts'
import type { PageContext } from './page.ts'

/** Pixels: a good height of a map in a column of 600 px; a card has a height of its own. */
export const GOOD_HEIGHTS = { card: 560, map: 480, lesson: 1400 } as const

function card(path: string, { heights }: PageContext): EmbedTarget {
  const embed = embedPath(path)
  return { kind: 'card', path: embed, height: heights?.get(embed) ?? GOOD_HEIGHTS.card }
}

/** Room for names and marks, and a country with its neighbours: nearer, a single city would stand in nowhere. */
const AROUND = { room: 0.6, closest: 5 } as const

/** Of a page that tells of the moment its address asks for. */
function timed(targets: readonly EmbedTarget[]): readonly EmbedTarget[] {
  return targets.map((target) => ({ ...target, timed: true }))
}

function mapAt(positions: readonly Position[], opened: Partial<ViewState>): readonly EmbedTarget[] {
  if (positions.length === 0) return []
  const view = roundCamera(fitCamera(positions, REFERENCE_BOX, AROUND))
  const search = formatSearch({ ...DEFAULT_STATE, ...opened, view })
  return [{ kind: 'map', path: embedPath(''), search, height: GOOD_HEIGHTS.map }]
}

export function shareOfHome({ index, t }: PageContext): ShareOptions {
  const embeds: readonly EmbedTarget[] = [{ kind: 'view', path: embedPath(''), height: GOOD_HEIGHTS.map }]
  return { embeds, rows: 'view', image: previewOf('', index, t) }
}

export function shareOfCountry({ iso3, slug }: IndexedCountry, context: PageContext): ShareOptions {
  const { index, t } = context
  const path = countryPath(slug)
  const map = mapAt(positionsOfCountry(iso3, index), { country: iso3 })
  return { embeds: timed([card(path, context), ...map]), rows: { country: iso3 }, image: previewOf(path, index, t) }
}

/** Of a country of which nothing is recorded: its card alone. */
export function shareOfUnrecorded(path: string, context: PageContext): ShareOptions {
  return { embeds: [card(path, context)] }
}

/** The whole lesson, or one of its steps. */
export function shareOfLesson({ id, steps }: LessonView, { index, t }: PageContext): ShareOptions {
  const path = lessonPath(id)
  const whole = { kind: 'page', name: t.lessons.whole, path: embedPath(path), height: GOOD_HEIGHTS.lesson } as const
  const each = steps.map(({ number, title }): EmbedTarget => {
    const name = t.lessons.stepNamed(number, formatPieces(title, t))
    return { ...whole, name, step: number }
  })
  return { embeds: [whole, ...each], image: previewOf(path, index, t) }
}

export function shareOfRecord(record: IndexedRecord, context: PageContext): ShareOptions {
  const { index, t } = context
  const path = recordPath(record.id)
  // A record of a layer that is off at first must show where it is the subject.
  const { layers } = setLayers(DEFAULT_STATE, [record.layer], true)
  const map = mapAt(positionsOfRecord(record, index), { record: record.id, layers })
  const embeds = [card(path, context), ...map]
  // Of all else the card says the same at any moment.
  const isTimed = record.kind === 'station' || record.kind === 'site'
  return { embeds: isTimed ? timed(embeds) : embeds, rows: { record: record.id }, image: previewOf(path, index, t) }
}
