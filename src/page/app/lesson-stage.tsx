/** What stands beside the text of a lesson: the map, where the reader is, and time. The build renders it once. */
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Dispatch } from '../../state/dispatch.ts'
import { stepAnchor } from '../../state/step-anchor.ts'
import type { ViewState } from '../../state/view-state.ts'
import { useSite } from '../site.ts'
import { UntilLive } from '../until-live.tsx'
import { describeView } from './home-model.ts'
import { HomeTimeline } from './home-timeline.tsx'
import { useQuestion } from './use-question.ts'

interface LessonStageProps {
  readonly index: AtlasIndex
  readonly state: ViewState
  readonly dispatch: Dispatch
  /** From 1. */
  readonly step: number
  readonly steps: number
  /** Whether the map shows what the step is about. */
  readonly onPath: boolean
  readonly onBack: () => void
  readonly playing: boolean
  readonly onPlay: () => void
  readonly map: ComponentChildren
}

type BarProps = Pick<LessonStageProps, 'step' | 'steps' | 'state' | 'onPath' | 'onBack'>

function StepLink({ to, words, sign }: { readonly to: number | null; readonly words: string; readonly sign: string }) {
  if (to === null) return <span class="step-button" aria-hidden="true" />
  return (
    <a class="step-button" href={`#${stepAnchor(to)}`} target="_self" data-to-step={to} aria-label={words}>
      {sign}
    </a>
  )
}

/** Which step it is, what the map shows, and the way back to it. */
function StepBar({ step, steps, state, onPath, onBack }: BarProps) {
  const { t } = useSite()
  const window = t.timeline.window(state.from, state.to)
  return (
    <div class="lesson-bar">
      <StepLink to={step > 1 ? step - 1 : null} words={t.lessons.previous} sign="←" />
      <p>
        <strong>{t.lessons.stepOf(step, steps)}</strong>{' '}
        <span>{t.lessons.shownBy(window, t.timeline.clocks[state.clock])}</span>
      </p>
      <StepLink to={step < steps ? step + 1 : null} words={t.lessons.next} sign="→" />
      <div class="lesson-back" role="status">
        {!onPath && (
          <button type="button" onClick={onBack}>
            {t.lessons.back(step)}
          </button>
        )}
      </div>
    </div>
  )
}

export function LessonStage(props: LessonStageProps) {
  const { index, state, map } = props
  const { t } = useSite()
  const [timed, setTimed] = useState(false)
  const question = useQuestion(state)
  const description = useMemo(() => describeView(index, question, t), [index, question, t])
  return (
    <>
      <section class="lesson-map" aria-label={t.home.map} aria-describedby="map-description">
        <p id="map-description" hidden>
          {description}
        </p>
        {map}
      </section>
      <StepBar {...props} />
      <UntilLive>
        <div class={timed ? 'lesson-time timed' : 'lesson-time'}>
          <button type="button" aria-expanded={timed} onClick={() => setTimed(!timed)}>
            {t.lessons.showTime}
          </button>
          <HomeTimeline {...props} />
        </div>
      </UntilLive>
    </>
  )
}
