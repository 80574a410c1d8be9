/** The map of the home page: marks from the state, drawn over whichever ground lies beneath. */
import type { RefObject } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { ViewState } from '../../state/view-state.ts'
import { MapView } from '../map/map-view.tsx'
import { useSite } from '../site.ts'
import { createMarks } from './create-marks.ts'
import { type SteppedLooks, stepLooks } from './step-looks.ts'
import { useScene } from './use-scene.ts'

interface Props {
  readonly index: AtlasIndex
  readonly state: ViewState
  /** Markup of the ground at build time; empty in the browser, which finds it in the page. */
  readonly ground: string
  readonly mapRef?: RefObject<HTMLDivElement | null>
}

export function AtlasMap({ index, state, ground, mapRef }: Props) {
  const { t, link } = useSite()
  const { from, to, clock, record } = state
  const scene = useScene(index, state)
  const marks = useMemo(() => createMarks(index, scene, { t, link }), [index, scene, t, link])
  const last = useRef<SteppedLooks | null>(null)
  const stepped = useMemo(() => stepLooks(index, clock, { from, to }, last.current), [index, from, to, clock])
  last.current = stepped
  return <MapView ground={ground} marks={marks} looks={stepped.looks} selected={record} mapRef={mapRef} />
}
