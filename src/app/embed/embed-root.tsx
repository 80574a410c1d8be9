/** The embedded map alive: the same store, map and player as on the home page, without panel and search. */
import { useCallback } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { useSite } from '../../render/site.ts'
import type { Assets } from '../delivery.ts'
import { AtlasMap } from '../map.tsx'
import type { Store } from '../store.ts'
import { hasModules } from '../surroundings.ts'
import { useLiveMap } from '../use-live-map.ts'
import { usePlay } from '../use-play.ts'
import { EmbedApp } from './embed-app.tsx'
import type { EmbedPart } from './embed-params.ts'
import { useWheelGuard } from './use-wheel-guard.ts'

interface Props {
  readonly index: AtlasIndex
  readonly store: Store
  readonly assets: Assets
  readonly root: string
  readonly parts: readonly EmbedPart[]
}

/** Follows a link where the click hit one; opens its page where the map found a dot near the click. */
function openBeside(href: string, event?: MouseEvent): void {
  const isLink = event?.target instanceof Element && event.target.closest('a') !== null
  if (!isLink) window.open(href, '_blank', 'noopener')
}

export function EmbedRoot({ index, store, assets, root, parts }: Props) {
  const { t, link } = useSite()
  const { hint, onHinted } = useWheelGuard()
  const { playing, onPlay } = usePlay(store)
  const onRecord = useCallback((id: string, event?: MouseEvent) => openBeside(link.record(id), event), [link])
  const map = useLiveMap({
    index,
    store,
    assets,
    root,
    onRecord,
    onCountry: openNothing,
    gl: hasModules(window) ? 'asked' : 'none',
    anySize: true,
  })
  return (
    <EmbedApp
      index={index}
      state={store.state.value}
      dispatch={store.dispatch}
      parts={parts}
      playing={playing}
      onPlay={onPlay}
      map={
        <>
          <AtlasMap index={index} state={store.state.value} ground="" mapRef={map.element} />
          {hint && (
            <p class="embed-hint" role="status" onAnimationEnd={onHinted}>
              {t.embed.wheel}
            </p>
          )}
        </>
      }
    />
  )
}

/** A click on land is no wish to leave the host page. */
function openNothing(): void {}
