/** The picture of a view from the state, the index and how the map lies: pure, so that it can be tested as values. */

import type { PictureGround, ViewPicture } from '../../draw/picture/view-picture.ts'
import type { Fills } from '../../map/ground.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { describeView } from '../../page/app/home-model.ts'
import { selectPostures } from '../../select/answer/posture.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { Messages, ViewImageWords } from '../../words/words.ts'
import { layView, type ViewFrame } from './lay-view.ts'
import { createViewLegend } from './view-legend.ts'

/** Outlines in units of their own, before they are filled. */
export interface GroundPaths extends Omit<PictureGround, 'hosts'> {
  readonly hosts: readonly { readonly iso3: string; readonly d: string }[]
}

export interface ViewOptions {
  readonly index: AtlasIndex
  readonly state: ViewState
  readonly frame: ViewFrame
  readonly paths: GroundPaths
  /** Of the view; null where it is of no use to others, as on the reader's own disk. */
  readonly address: string | null
  /** The day on which the picture is made, as EDTF. */
  readonly today: string
  readonly t: Messages
  readonly words: ViewImageWords
}

function fillsOf(index: AtlasIndex, state: ViewState): Fills {
  return state.layers.includes('answers') ? selectPostures(index, state) : new Map()
}

export function composeView({ index, state, frame, paths, address, today, t, words }: ViewOptions): ViewPicture {
  const fills = fillsOf(index, state)
  const laid = layView(index, state, frame, t)
  const made = words.made(t.date(today))
  return {
    box: frame.box,
    title: t.home.title,
    words: [
      describeView(index, state, t),
      words.clock(state.clock),
      ...(state.projection === 'globe' ? [words.flat] : []),
    ].join(' '),
    ground: {
      ...paths,
      hosts: paths.hosts.map(({ iso3, d }) => {
        return { iso3, outline: { d }, fill: fills.get(iso3), selected: iso3 === state.country }
      }),
    },
    laid,
    legend: createViewLegend({ index, state, places: laid.places, fills, t, words }),
    credit: [
      words.caution,
      `${words.source(index.version, t.date(index.asOf))} ${made}`,
      ...(address === null ? [] : [address]),
      words.boundaries,
    ],
  }
}
