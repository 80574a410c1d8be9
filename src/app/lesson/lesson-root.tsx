/** The stage of a lesson alive: the same map, timeline and player as on the home page, led by the steps. */
import { useEffect } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Assets } from '../delivery.ts'
import { useGuestMap } from '../embed/use-guest-map.tsx'
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
  readonly open: (href: string, event: MouseEvent) => void
  /** Whether WebGL may come: half a megabyte that a phone in a classroom should not load. */
  readonly withGl: boolean
}

export function LessonRoot({ index, store, steps, assets, root, open, withGl }: Props) {
  const step = store.step.value
  const { playing, onPlay } = usePlay(store)
  const map = useGuestMap({ index, store, assets, root, gl: withGl ? undefined : 'none', open })
  // A step begins with its own view, whatever was playing.
  useEffect(() => {
    if (playing) onPlay()
  }, [step])
  return (
    <LessonStage
      index={index}
      state={store.state.value}
      dispatch={store.dispatch}
      step={step}
      steps={steps}
      onPath={store.isOnPath()}
      onBack={() => store.goTo(step)}
      playing={playing}
      onPlay={onPlay}
      map={map}
    />
  )
}
