/** A step of a lesson: what is told, the picture of its map, its documents and its question. */
import type { ComponentChildren } from 'preact'
import type { LessonStepView } from '../../select/lesson/lesson-view.ts'
import { CLOSING_ANCHOR, stepAnchor } from '../../state/step-anchor.ts'
import { useBuiltSite } from '../built-site.ts'
import { Documents } from './documents.tsx'
import { LessonText, Paragraphs } from './lesson-text.tsx'

interface Props {
  readonly step: LessonStepView
  readonly of: number
  readonly picture: ComponentChildren
}

/** The ways on. Links of the page itself, whatever frame it stands in. */
function StepLinks({ step, of }: Omit<Props, 'picture'>) {
  const { t, link } = useBuiltSite()
  const { number, search } = step
  return (
    <p class="step-links">
      {number > 1 && (
        <a href={`#${stepAnchor(number - 1)}`} target="_self" data-to-step={number - 1}>
          {t.lessons.previous}
        </a>
      )}
      {number < of ? (
        <a href={`#${stepAnchor(number + 1)}`} target="_self" data-to-step={number + 1}>
          {t.lessons.next}
        </a>
      ) : (
        <a href={`#${CLOSING_ANCHOR}`} target="_self">
          {t.lessons.toClosing}
        </a>
      )}
      <a href={link.home(search)}>{t.lessons.inAtlas}</a>
    </p>
  )
}

export function StepSection({ step, of, picture }: Props) {
  const { t } = useBuiltSite()
  const id = stepAnchor(step.number)
  return (
    <section class="lesson-step" id={id} aria-labelledby={`${id}-title`} data-step={step.search}>
      <p class="step-number">{t.lessons.stepOf(step.number, of)}</p>
      <h2 id={`${id}-title`} tabIndex={-1}>
        <LessonText pieces={step.title} />
      </h2>
      <figure class="step-picture">{picture}</figure>
      <Paragraphs texts={step.text} />
      <Documents documents={step.documents} />
      <p class="step-look">
        <strong>{t.lessons.look}</strong> <LessonText pieces={step.look} />
      </p>
      <div class="step-question">
        <h3>{t.lessons.question}</h3>
        <p>
          <LessonText pieces={step.question} />
        </p>
      </div>
      <StepLinks step={step} of={of} />
    </section>
  )
}
