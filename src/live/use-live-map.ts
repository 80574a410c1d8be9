/** Brings the prerendered map to life: one ground after the other beneath the same marks. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { createMap, type LiveMap, type MapInput } from '../map/controller.ts'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Openers } from '../page/app/atlas-app.tsx'
import { useScene } from '../page/app/use-scene.ts'
import { useSite } from '../page/site.ts'
import { selectPostures } from '../select/answer/posture.ts'
import { type Box, MAX_ZOOM } from '../select/map/camera.ts'
import { selectLabelCandidates } from '../select/map/label-candidates.ts'
import type { ScenePlace } from '../select/map/scene.ts'
import { REFERENCE_BOX, shownCamera } from '../select/map/shown-camera.ts'
import type { Assets } from '../select/page-data.ts'
import { setView } from '../state/actions.ts'
import type { GlTrouble } from '../state/gl-trouble.ts'
import { roundCamera } from '../state/url.ts'
import { type Aim, aimOf, type Camera, isOpened, type ViewState } from '../state/view-state.ts'
import type { Messages } from '../words/words.ts'
import { endAim } from './aim-stage.ts'
import { createGlLoader } from './load-gl.ts'
import { reuseFills } from './reuse-fills.ts'
import type { Store } from './store.ts'

/** When WebGL may come: on its own (where nothing is said), at the first move, or never. */
export type GlMoment = 'asked' | 'none' | undefined

interface Options extends Openers {
  readonly index: AtlasIndex
  readonly store: Store
  readonly assets: Assets
  readonly gl?: GlMoment
  /** Whether the map may stand in a box of any size, as in frames of other pages. */
  readonly anySize?: boolean
}

const NO_FILLS: MapInput['fills'] = new Map()

/** What the map needs beside its marks; parts that did not change stay the very same. */
function useMapInput(index: AtlasIndex, state: ViewState, t: Messages): MapInput {
  const { to, clock, layers, country, projection } = state
  const scene = useScene(index, state)
  const names = useMemo(() => selectLabelCandidates(index, scene, t.country), [index, scene, t])
  const withAnswers = layers.includes('answers')
  const shown = useRef<MapInput['fills']>(NO_FILLS)
  const fills = useMemo(
    () => reuseFills(shown.current, withAnswers ? selectPostures(index, { to, clock }) : NO_FILLS),
    [index, to, clock, withAnswers],
  )
  shown.current = fills
  return { scene, names, fills, country, projection }
}

/** How much nearer a counted mark is opened, in zoom levels. */
const NEARER = 2

function viewTowards({ place }: ScenePlace, now: Camera): Camera {
  const [lng, lat] = place.position
  return roundCamera({ lng, lat, zoom: Math.min(MAX_ZOOM, now.zoom + NEARER) })
}

function isSameAim(a: Aim, b: Aim): boolean {
  return a.view === b.view && a.country === b.country && a.record === b.record
}

/**
 * Whether half a megabyte may come that was not asked for: where the connection is not to be spared, on a wide screen,
 * and in a frame that is opened on something, whose outlines are seen from near.
 */
function isGenerous(gl: GlMoment, aim: Aim): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData === true) return false
  return gl === undefined ? matchMedia('(min-width: 56rem)').matches : gl === 'asked' && isOpened(aim)
}

/** WebGL paints in colours of its own: where the reader's system has chosen all colours the drawn ground stays. */
function whyNoGl(gl: GlMoment): GlTrouble | null {
  if (gl === 'none') return 'no-modules'
  return matchMedia('(forced-colors: active)').matches ? 'forced-colours' : null
}

/** @returns the ref for the map's element, its size once it is known, and why there is no WebGL, where that is so */
export function useLiveMap({ index, store, assets, gl, anySize = false, onCountry, onRecord }: Options) {
  const { t, link } = useSite()
  const element = useRef<HTMLDivElement | null>(null)
  const map = useRef<LiveMap | null>(null)
  const [box, setBox] = useState<Box | null>(null)
  const [trouble, setTrouble] = useState<GlTrouble | null>(() => whyNoGl(gl))
  const state = store.state.value
  const input = useMapInput(index, state, t)
  const latest = useRef(input)
  latest.current = input

  const { view, country, record } = state
  const shown = useRef(aimOf(state))
  useEffect(() => {
    if (!element.current) return
    shown.current = aimOf(store.state.value)
    map.current = createMap({
      element: element.current,
      input: latest.current,
      aim: shown.current,
      lookAt: (aim, projection, box) => shownCamera({ ...aim, projection }, index, box),
      geography: { far: link.asset(assets.far), near: link.asset(assets.near) },
      loadGl: whyNoGl(gl) === null ? createGlLoader(link.asset(assets.gl)) : null,
      eager: isGenerous(gl, shown.current),
      anySize,
      onRecord: (id, event) => {
        const joined = latest.current.scene.find((entry) => entry.joined.length > 0 && entry.place.key === id)
        if (!joined) return onRecord(id, event)
        event.preventDefault()
        store.dispatch((now) => setView(now, viewTowards(joined, shownCamera(now, index, REFERENCE_BOX))))
      },
      onCountry,
      onView: (view) => {
        const rounded = view && roundCamera(view)
        shown.current = { ...shown.current, view: rounded }
        store.dispatch((now) => setView(now, rounded))
      },
      onBox: setBox,
      onGround: (_, reason) => setTrouble(reason),
    })
    endAim(document.documentElement)
    return () => map.current?.destroy()
  }, [index, store, assets, link, gl, anySize, onCountry, onRecord])

  useEffect(() => {
    map.current?.update(input)
  })

  // What is opened, and back and forward, move the map; where the reader moved it, it is already. The store is asked as
  // it is now: what this was rendered with may be older than the map.
  useEffect(() => {
    const now = aimOf(store.state.value)
    if (isSameAim(shown.current, now)) return
    shown.current = now
    map.current?.moveTo(now)
  }, [store, view, country, record])
  return { element, box, trouble }
}
