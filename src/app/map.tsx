/** The map of the home page: marks from the state, drawn over whichever ground lies beneath. */
import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { MapView } from '../render/map/map-view.tsx'
import { createLooks, createMarks } from '../render/marks/create-marks.ts'
import { useSite } from '../render/site.ts'
import { selectScene } from '../select/scene.ts'
import { selectVisible } from '../select/visible.ts'
import type { ViewState } from '../state/view-state.ts'

interface Props {
  readonly index: AtlasIndex
  readonly state: ViewState
  /** Markup of the ground at build time; empty in the browser, which finds it in the page. */
  readonly ground: string
  readonly mapRef?: RefObject<HTMLDivElement | null>
}

export function AtlasMap({ index, state, ground, mapRef }: Props) {
  const { t, link } = useSite()
  const { from, to, clock, layers, record } = state
  const marks = useMemo(() => createMarks(index, selectScene(index, layers), { t, link }), [index, layers, t, link])
  const looks = useMemo(
    () => createLooks(selectVisible(index, { from, to, clock, layers })),
    [index, from, to, clock, layers],
  )
  return <MapView ground={ground} marks={marks} looks={looks} selected={record} mapRef={mapRef} />
}
