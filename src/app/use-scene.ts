/** The scene of the state: the same object as long as it says the same, so that the marks are not made anew. */
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { joinPlaces } from '../select/join.ts'
import { type ScenePlace, selectScene } from '../select/scene.ts'
import type { Camera, ViewState } from '../state/view-state.ts'

/** From this zoom on a patrol round has a dot in each of its cities; in the world's picture one is enough. */
const EVERY_CITY_ZOOM = 3.2

/** Whether a patrol round has a dot in each of its cities. @param view null: the first picture */
export function showsEveryCity(view: Camera | null): boolean {
  return view !== null && view.zoom >= EVERY_CITY_ZOOM
}

export function useScene(index: AtlasIndex, { layers, view }: ViewState): readonly ScenePlace[] {
  const spread = showsEveryCity(view)
  const scene = useMemo(() => selectScene(index, layers, spread), [index, layers, spread])
  return useMemo(() => joinPlaces(scene, view), [scene, view])
}
