/** The text of a lesson: its steps one after the other, and the questions at its end. */
import type { ComponentChildren } from 'preact'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { CLOSING_ANCHOR } from '../../state/step-anchor.ts'
import { useBuiltSite } from '../built-site.ts'
import { LessonText } from './lesson-text.tsx'
import { StepSection } from './step-section.tsx'

interface Props {
  readonly lesson: LessonView
  /** Of each step, in their order. */
  readonly pictures: readonly ComponentChildren[]
}

function Closing({ lesson }: Pick<Props, 'lesson'>) {
  const { t } = useBuiltSite()
  return (
    <section class="lesson-closing" id={CLOSING_ANCHOR} aria-labelledby="closing-title">
      <h2 id="closing-title" tabIndex={-1}>
        {t.lessons.closing}
      </h2>
      <ol>
        {lesson.closing.questions.map(({ question }, at) => (
          <li key={at}>
            <LessonText pieces={question} />
          </li>
        ))}
      </ol>
    </section>
  )
}

export function LessonSteps({ lesson, pictures }: Props) {
  const { steps } = lesson
  return (
    <div class="lesson-steps">
      {steps.map((step, at) => (
        <StepSection key={step.number} step={step} of={steps.length} picture={pictures[at]} />
      ))}
      <Closing lesson={lesson} />
    </div>
  )
}
