/** The stage of a lesson alive: the same map, timeline and player as on the home page, led by the steps. */
import { useCallback, useEffect } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { useSite } from '../../render/site.ts'
import type { Assets } from '../delivery.ts'
import { useWheelGuard } from '../embed/use-wheel-guard.ts'
import { AtlasMap } from '../map.tsx'
import { useLiveMap } from '../use-live-map.ts'
import { usePlay } from '../use-play.ts'
import { LessonStage } from './lesson-stage.tsx'
import type { LessonStore } from './lesson-store.ts'

interface Props {
  readonly index: AtlasIndex
  readonly store: LessonStore
  readonly steps: number
  readonly assets: Assets
  readonly root: string
  /** Opens the page of a record where the click hit no link. */
  readonly open: (href: string) => void
  /** Whether WebGL may come: half a megabyte that a phone in a classroom should not load. */
  readonly withGl: boolean
}

/** A click on land is no wish to leave the lesson. */
function openNothing(): void {}

export function LessonRoot({ index, store, steps, assets, root, open, withGl }: Props) {
  const { t, link } = useSite()
  const state = store.state.value
  const step = store.step.value
  const { hint, onHinted } = useWheelGuard()
  const { playing, onPlay } = usePlay(store)
  const onRecord = useCallback(
    (id: string, event?: MouseEvent) => {
      const isLink = event?.target instanceof Element && event.target.closest('a') !== null
      if (!isLink) open(link.record(id))
    },
    [link, open],
  )
  const map = useLiveMap({
    index,
    store,
    assets,
    root,
    onRecord,
    onCountry: openNothing,
    anySize: true,
    ...(withGl ? {} : { gl: 'none' as const }),
  })
  // A step begins with its own view, whatever was playing.
  useEffect(() => {
    if (playing) onPlay()
  }, [step])
  return (
    <LessonStage
      index={index}
      state={state}
      dispatch={store.dispatch}
      step={step}
      steps={steps}
      onPath={store.isOnPath()}
      onBack={() => store.goTo(step)}
      playing={playing}
      onPlay={onPlay}
      map={
        <>
          <AtlasMap index={index} state={state} ground="" mapRef={map.element} />
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
