/** The timeline of the home page: its bars from the index, its moves as actions. */
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { createBars } from '../../select/time/bars.ts'
import { createHistogram } from '../../select/time/histogram.ts'
import { selectMoments } from '../../select/time/moments.ts'
import { setClock, setFrom, setMode, setTo, shiftWindow } from '../../state/actions.ts'
import type { Dispatch } from '../../state/dispatch.ts'
import type { ViewState } from '../../state/view-state.ts'
import { useSite } from '../site.ts'
import { Timeline } from '../timeline/timeline.tsx'

interface Props {
  readonly index: AtlasIndex
  readonly state: ViewState
  readonly dispatch: Dispatch
  readonly playing: boolean
  readonly onPlay: () => void
}

export function HomeTimeline({ index, state, dispatch, playing, onPlay }: Props) {
  const { t } = useSite()
  const { clock, layers } = state
  const histogram = useMemo(() => createHistogram(index, clock), [index, clock])
  const bars = useMemo(() => createBars(histogram, layers), [histogram, layers])
  const moments = useMemo(() => selectMoments(index, clock), [index, clock])
  return (
    <Timeline
      bars={bars}
      moments={moments.map(({ key, month }) => ({ month, label: t.moments[key] }))}
      from={state.from}
      to={state.to}
      mode={state.mode}
      clock={clock}
      playing={playing}
      onFrom={(month) => dispatch((now) => setFrom(now, month))}
      onTo={(month) => dispatch((now) => setTo(now, month))}
      onShift={(months) => dispatch((now) => shiftWindow(now, months))}
      onMode={(mode) => dispatch((now) => setMode(now, mode))}
      onClock={(next) => dispatch((now) => setClock(now, next))}
      onPlay={onPlay}
    />
  )
}
