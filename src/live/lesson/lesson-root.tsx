/** The stage of a lesson alive: the same map, timeline and player as on the home page, led by the steps. */
import { useEffect, useMemo } from 'preact/hooks'
import { LessonStage } from '../../page/app/lesson-stage.tsx'
import { useGuestMap } from '../embed/use-guest-map.tsx'
import { hasModules } from '../fetch-limits.ts'
import type { LivePage } from '../start.tsx'
import type { StepAddress } from '../step-address.ts'
import { usePlay } from '../use-play.ts'

interface Props extends LivePage {
  readonly address: StepAddress
  readonly steps: number
  /** Opens the page of a record where the click hit no link. */
  readonly open: (href: string, event: MouseEvent) => void
}

/** Whether WebGL may come: half a megabyte that a phone in a classroom should not load. */
function mayHaveGl(): boolean {
  return matchMedia('(min-width: 56rem)').matches && hasModules(window)
}

export function LessonRoot({ index, store, address, steps, delivery, open }: Props) {
  const step = address.step.value
  const { playing, onPlay } = usePlay(store)
  const gl = useMemo(() => (mayHaveGl() ? undefined : 'none'), [])
  const map = useGuestMap({ index, store, assets: delivery.assets, gl, open })
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
      onPath={address.isOnPath(store.state.value)}
      onBack={() => address.goTo(step)}
      playing={playing}
      onPlay={onPlay}
      map={map}
    />
  )
}
