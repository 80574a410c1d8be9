/** The scene of the state: the same object as long as it says the same, so that the marks are not made anew. */
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { clusterPlaces } from '../../select/map/cluster.ts'
import { type ScenePlace, selectScene } from '../../select/map/scene.ts'
import { REFERENCE_BOX, shownCamera, showsEveryCity } from '../../select/map/shown-camera.ts'
import type { ViewState } from '../../state/view-state.ts'

export function useScene(index: AtlasIndex, { layers, view, projection }: ViewState): readonly ScenePlace[] {
  const spread = showsEveryCity({ view, projection }, index)
  const scene = useMemo(() => selectScene(index, layers, spread), [index, layers, spread])
  return useMemo(
    () => clusterPlaces(scene, shownCamera({ view, projection }, index, REFERENCE_BOX)),
    [index, scene, view, projection],
  )
}
