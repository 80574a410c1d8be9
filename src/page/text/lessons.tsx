/** `/lessons/`: for whom they are, and each lesson with its length, level and aims. */
import type { ComponentChildren } from 'preact'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { LessonFactsLine, SheetLinks } from '../lesson/lesson-head.tsx'
import { LessonText } from '../lesson/lesson-text.tsx'

function Entry({ lesson }: { readonly lesson: LessonView }) {
  const { t, link } = useBuiltSite()
  const { id, number, title, summary, aims } = lesson
  const href = link.lesson(id)
  return (
    <section class="lesson-entry" aria-labelledby={id}>
      <p class="lesson-number">{t.lessons.lesson(number)}</p>
      <h2 id={id}>
        <a href={href}>{title}</a>
      </h2>
      <p>
        <LessonText pieces={summary} />
      </p>
      <LessonFactsLine lesson={lesson} />
      <h3>{t.lessons.aims}</h3>
      <ul>
        {aims.map((aim, at) => (
          <li key={at}>
            <LessonText pieces={aim} />
          </li>
        ))}
      </ul>
      <p>
        <a href={href} aria-label={t.lessons.startOf(title)}>
          {t.lessons.start}
        </a>
      </p>
      <SheetLinks lesson={lesson} />
    </section>
  )
}

interface Props {
  readonly lessons: readonly LessonView[]
  /** How to take the atlas into a room without a network. */
  readonly offline: ComponentChildren
}

export function LessonsPage({ lessons, offline }: Props) {
  const { t } = useBuiltSite()
  return (
    <article class="lessons">
      <h1>{t.pageNames.lessons}</h1>
      <p class="lead">{t.lessons.lead}</p>
      <div class="lesson-list">
        {lessons.map((lesson) => (
          <Entry key={lesson.id} lesson={lesson} />
        ))}
      </div>
      <section aria-labelledby="for-whom">
        <h2 id="for-whom">{t.lessons.forWhom}</h2>
        {t.lessons.forWhomText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {offline}
      </section>
    </article>
  )
}
