/** The embedded map alive: the same store, map and player as on the home page, without panel and search. */

import { useLayoutEffect, useState } from 'preact/hooks'
import { AddressNote } from '../../page/address-note.tsx'
import { EmbedApp } from '../../page/app/embed-app.tsx'
import { useSite } from '../../page/site.ts'
import { type EmbedPart, parseParts } from '../../state/embed-address.ts'
import { hasModules } from '../fetch-limits.ts'
import type { LivePage } from '../start.tsx'
import { usePlay } from '../use-play.ts'
import { useUnrecorded } from '../use-unrecorded.ts'
import { leaveFrame } from './leave-frame.ts'
import { useGuestMap } from './use-guest-map.tsx'

function openBeside(href: string, at: MouseEvent): void {
  leaveFrame(window, href, at)
}

export function EmbedRoot({ index, store, delivery }: LivePage) {
  const { link } = useSite()
  const [parts, setParts] = useState<readonly EmbedPart[] | null>(null)
  // With the state, in the same step: hydration must find what the build has drawn.
  useLayoutEffect(() => setParts(parseParts(location.search)), [])
  const { playing, onPlay } = usePlay(store)
  const gl = hasModules(window) ? 'asked' : 'none'
  const map = useGuestMap({ index, store, assets: delivery.assets, gl, open: openBeside })
  const misunderstood = store.misunderstood.value
  const findUnrecorded = useUnrecorded(misunderstood, index, link.asset(delivery.assets.search))
  return (
    <EmbedApp
      index={index}
      state={store.state.value}
      dispatch={store.dispatch}
      parts={parts}
      playing={playing}
      onPlay={onPlay}
      map={map}
      note={
        <AddressNote
          misunderstood={misunderstood}
          index={index}
          state={store.state.value}
          findUnrecorded={findUnrecorded}
        />
      }
    />
  )
}
