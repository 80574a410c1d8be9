/** The scene of the state: the same object as long as it says the same, so that the marks are not made anew. */
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { clusterPlaces } from '../../select/map/cluster.ts'
import { type ScenePlace, selectScene } from '../../select/map/scene.ts'
import { REFERENCE_BOX, shownCamera, showsEveryCity } from '../../select/map/shown-camera.ts'
import type { ViewState } from '../../state/view-state.ts'

export function useScene(index: AtlasIndex, state: ViewState): readonly ScenePlace[] {
  const { layers, view, country, record, projection } = state
  const aim = useMemo(() => ({ view, country, record, projection }), [view, country, record, projection])
  const spread = useMemo(() => showsEveryCity(aim, index), [index, aim])
  const scene = useMemo(() => selectScene(index, layers, spread), [index, layers, spread])
  return useMemo(() => clusterPlaces(scene, shownCamera(aim, index, REFERENCE_BOX)), [index, scene, aim])
}
