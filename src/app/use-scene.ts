/** The scene of the state: the same object as long as it says the same, so that the marks are not made anew. */
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { joinPlaces } from '../select/join.ts'
import { type ScenePlace, selectScene } from '../select/scene.ts'
import type { ViewState } from '../state/view-state.ts'

export function useScene(index: AtlasIndex, { layers, view }: ViewState): readonly ScenePlace[] {
  const scene = useMemo(() => selectScene(index, layers), [index, layers])
  return useMemo(() => joinPlaces(scene, view), [scene, view])
}
