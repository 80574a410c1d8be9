/** The timeline of the home page: its bars from the index, its moves as actions. */
import { useMemo } from 'preact/hooks'
import type { Dispatch } from '../live/store.ts'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { useSite } from '../render/site.ts'
import { createBars } from '../render/timeline/bars.ts'
import { Timeline } from '../render/timeline/timeline.tsx'
import { createHistogram } from '../select/histogram.ts'
import { selectMoments } from '../select/moments.ts'
import { setClock, setFrom, setMode, setTo, shiftWindow } from '../state/actions.ts'
import type { ViewState } from '../state/view-state.ts'

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
