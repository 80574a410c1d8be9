/** The embedded map alive: the same store, map and player as on the home page, without panel and search. */

import type { Store } from '../../live/store.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { AddressNote } from '../../render/address-note.tsx'
import type { EmbedPart } from '../../state/embed-address.ts'
import type { Assets } from '../delivery.ts'
import { hasModules } from '../surroundings.ts'
import { usePlay } from '../use-play.ts'
import { EmbedApp } from './embed-app.tsx'
import { leaveFrame } from './leave-frame.ts'
import { useGuestMap } from './use-guest-map.tsx'

interface Props {
  readonly index: AtlasIndex
  readonly store: Store
  readonly assets: Assets
  readonly root: string
  readonly parts: readonly EmbedPart[] | null
}

function openBeside(href: string, at: MouseEvent): void {
  leaveFrame(window, href, at)
}

export function EmbedRoot({ index, store, assets, root, parts }: Props) {
  const { playing, onPlay } = usePlay(store)
  const gl = hasModules(window) ? 'asked' : 'none'
  const map = useGuestMap({ index, store, assets, root, gl, open: openBeside })
  return (
    <EmbedApp
      index={index}
      state={store.state.value}
      dispatch={store.dispatch}
      parts={parts}
      playing={playing}
      onPlay={onPlay}
      map={map}
      note={<AddressNote misunderstood={store.misunderstood.value} index={index} state={store.state.value} />}
    />
  )
}
