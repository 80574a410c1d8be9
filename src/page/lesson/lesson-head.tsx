/** What stands above the steps of a lesson: what it is about, for whom, how long, and the way to its sheets. */
import type { ComponentChildren } from 'preact'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { CLOSING_ANCHOR, stepAnchor } from '../../state/step-anchor.ts'
import { useBuiltSite } from '../built-site.ts'
import { LessonText } from './lesson-text.tsx'

/** `45 minutes, ages 15 and up. On sources, stance and silence.` */
export function LessonFactsLine({ lesson }: { readonly lesson: LessonView }) {
  const { t } = useBuiltSite()
  return (
    <p class="lesson-facts">
      {t.lessons.facts(lesson.minutes, lesson.age)}
      {'. '}
      {t.lessons.teaches(t.list(lesson.concepts.map((concept) => t.lessons.concepts[concept])))}.
    </p>
  )
}

/** Links to the sheets. */
export function SheetLinks({ lesson }: { readonly lesson: LessonView }) {
  const { t, link } = useBuiltSite()
  return (
    <p class="lesson-sheets">
      <a href={link.sheet(lesson.id, 'worksheet')} aria-label={t.lessons.worksheetOf(lesson.title)}>
        {t.lessons.worksheet}
      </a>
      {' · '}
      <a href={link.sheet(lesson.id, 'teacher')} aria-label={t.lessons.teacherOf(lesson.title)}>
        {t.lessons.teacher}
      </a>
    </p>
  )
}

/** The steps as links. */
function LessonContents({ lesson }: { readonly lesson: LessonView }) {
  const { t } = useBuiltSite()
  return (
    <nav class="lesson-contents" aria-label={t.lessons.contents}>
      <ol>
        {lesson.steps.map(({ number, title }) => (
          <li key={number}>
            <a href={`#${stepAnchor(number)}`} target="_self" data-to-step={number}>
              <LessonText pieces={title} />
            </a>
          </li>
        ))}
        <li class="lesson-end">
          <a href={`#${CLOSING_ANCHOR}`} target="_self">
            {t.lessons.closing}
          </a>
        </li>
      </ol>
    </nav>
  )
}

interface HeadProps {
  readonly lesson: LessonView
  readonly children: ComponentChildren
}

export function LessonHead({ lesson, children }: HeadProps) {
  const { t, link } = useBuiltSite()
  return (
    <header class="lesson-head">
      <p class="lesson-up">
        <a href={link.page('lessons')}>{t.lessons.allLessons}</a>
      </p>
      <h1>{lesson.title}</h1>
      <p>
        <LessonText pieces={lesson.summary} />
      </p>
      <LessonFactsLine lesson={lesson} />
      <SheetLinks lesson={lesson} />
      <LessonContents lesson={lesson} />
      {children}
    </header>
  )
}
