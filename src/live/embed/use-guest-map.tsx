/** The map as a guest, in an embed or in a lesson: the wheel is the page's, a record opens elsewhere, land opens nothing. */
import type { ComponentChildren } from 'preact'
import { useCallback } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { AtlasMap } from '../../page/app/atlas-map.tsx'
import { MapTrouble } from '../../page/map/map-trouble.tsx'
import { useSite } from '../../page/site.ts'
import type { Assets } from '../../select/page-data.ts'
import type { Store } from '../store.ts'
import { type GlMoment, useLiveMap } from '../use-live-map.ts'
import { useWheelGuard } from './use-wheel-guard.ts'

interface Options {
  readonly index: AtlasIndex
  readonly store: Store
  readonly assets: Assets
  readonly gl: GlMoment
  /** Opens the page of a record where a click near its dot hit no link. */
  readonly open: (href: string, event: MouseEvent) => void
}

function openNothing(): void {}

/** @returns the map to be shown */
export function useGuestMap({ index, store, assets, gl, open }: Options): ComponentChildren {
  const { t, link } = useSite()
  const { hint, onHinted } = useWheelGuard()
  const onRecord = useCallback(
    (id: string, event?: MouseEvent) => {
      const isLink = event?.target instanceof Element && event.target.closest('a') !== null
      if (event && !isLink) open(link.record(id), event)
    },
    [link, open],
  )
  const map = useLiveMap({ index, store, assets, gl, onRecord, onCountry: openNothing, anySize: true })
  return (
    <>
      <AtlasMap index={index} state={store.state.value} ground="" mapRef={map.element} />
      <MapTrouble trouble={map.trouble} globe={false} />
      {hint && (
        <p class="embed-hint" role="status" onAnimationEnd={onHinted}>
          {t.embed.wheel}
        </p>
      )}
    </>
  )
}
