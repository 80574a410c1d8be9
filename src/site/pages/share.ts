/** What the pages of countries, of records and of the map add to the share dialog. */

import type { AtlasIndex, IndexedCountry, IndexedRecord } from '../../model/atlas-index.ts'
import { formatPieces } from '../../page/lesson/piece-words.ts'
import type { EmbedTarget, ShareOptions } from '../../page/share/subject.ts'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { FIRST, REFERENCE_BOX, shownCamera } from '../../select/map/shown-camera.ts'
import { setLayers } from '../../state/actions.ts'
import { countryPath, embedPath, lessonPath, recordPath } from '../../state/paths.ts'
import { formatSearch } from '../../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { previewOf } from '../preview-of.ts'
import type { PageContext } from './page.ts'

/** Pixels: a good height of a map in a column of 600 px; a card has a height of its own. */
export const GOOD_HEIGHTS = { card: 560, map: 480, lesson: 1400 } as const

function card(path: string, { heights }: PageContext): EmbedTarget {
  const embed = embedPath(path)
  return { kind: 'card', path: embed, height: heights?.get(embed) ?? GOOD_HEIGHTS.card }
}

/** Of a page that tells of the moment its address asks for. */
function timed(targets: readonly EmbedTarget[]): readonly EmbedTarget[] {
  return targets.map((target) => ({ ...target, timed: true }))
}

/** A map that opens on something looks at it by itself. Nothing for what has no place on the map. */
function mapOf(opened: Partial<ViewState>, index: AtlasIndex): readonly EmbedTarget[] {
  const state = { ...DEFAULT_STATE, ...opened }
  if (shownCamera(state, index, REFERENCE_BOX) === FIRST) return []
  return [{ kind: 'map', path: embedPath(''), search: formatSearch(state), height: GOOD_HEIGHTS.map }]
}

export function shareOfHome({ index, t }: PageContext): ShareOptions {
  const embeds: readonly EmbedTarget[] = [{ kind: 'view', path: embedPath(''), height: GOOD_HEIGHTS.map }]
  return { embeds, rows: 'view', image: previewOf('', index, t) }
}

export function shareOfCountry({ iso3, slug }: IndexedCountry, context: PageContext): ShareOptions {
  const { index, t } = context
  const path = countryPath(slug)
  const map = mapOf({ country: iso3 }, index)
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
  const map = mapOf({ record: record.id, layers }, index)
  const embeds = [card(path, context), ...map]
  // Of all else the card says the same at any moment.
  const isTimed = record.kind === 'station' || record.kind === 'site'
  return { embeds: isTimed ? timed(embeds) : embeds, rows: { record: record.id }, image: previewOf(path, index, t) }
}
