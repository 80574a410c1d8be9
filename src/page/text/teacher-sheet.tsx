/** `/lessons/<slug>/teacher/`: aims, timing, suggested answers, and what to watch for. */
import type { LessonStepView, LessonView, QuestionView } from '../../select/lesson/lesson-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { LessonText, Paragraphs } from '../lesson/lesson-text.tsx'
import { Sheet, SheetSources } from '../lesson/sheet.tsx'

function Timing({ lesson }: { readonly lesson: LessonView }) {
  const { t } = useBuiltSite()
  const { steps, closing, minutes } = lesson
  return (
    <table class="sheet-timing">
      <caption>{t.lessons.timing}</caption>
      <tbody>
        {steps.map((step) => (
          <tr key={step.number}>
            <th scope="row">
              {step.number}. <LessonText pieces={step.title} />
            </th>
            <td>{t.lessons.minutes(step.minutes)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t.lessons.closing}</th>
          <td>{t.lessons.minutes(closing.minutes)}</td>
        </tr>
        <tr>
          <th scope="row">{t.lessons.total}</th>
          <td>{t.lessons.minutes(minutes)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function Answer({ question, answer }: QuestionView) {
  const { t } = useBuiltSite()
  return (
    <>
      <p class="sheet-asked">
        <LessonText pieces={question} />
      </p>
      <p class="sheet-label">{t.lessons.answer}</p>
      <Paragraphs texts={answer} />
    </>
  )
}

function Step({ step }: { readonly step: LessonStepView }) {
  const { t } = useBuiltSite()
  return (
    <section class="sheet-step" aria-labelledby={`step-${step.number}`}>
      <h2 id={`step-${step.number}`}>
        {step.number}. <LessonText pieces={step.title} /> <small>{t.lessons.minutes(step.minutes)}</small>
      </h2>
      <Answer {...step} />
      {step.watch && (
        <p class="sheet-watch">
          <strong>{t.lessons.watch}</strong> <LessonText pieces={step.watch} />
        </p>
      )}
    </section>
  )
}

export function TeacherSheetPage({ lesson }: { readonly lesson: LessonView }) {
  const { t } = useBuiltSite()
  return (
    <Sheet lesson={lesson} kind={t.lessons.teacher}>
      <div class="sheet-top">
        <section aria-labelledby="aims">
          <h2 id="aims">{t.lessons.aims}</h2>
          <ul>
            {lesson.aims.map((aim, at) => (
              <li key={at}>
                <LessonText pieces={aim} />
              </li>
            ))}
          </ul>
        </section>
        <Timing lesson={lesson} />
      </div>
      <section aria-labelledby="prepare">
        <h2 id="prepare">{t.lessons.prepare}</h2>
        <Paragraphs texts={lesson.prepare} />
      </section>
      <section aria-labelledby="neutrality">
        <h2 id="neutrality">{t.lessons.neutrality}</h2>
        <ul>
          {t.lessons.neutralityText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {lesson.steps.map((step) => (
        <Step key={step.number} step={step} />
      ))}
      <section class="sheet-step" aria-labelledby="closing">
        <h2 id="closing">
          {t.lessons.closing} <small>{t.lessons.minutes(lesson.closing.minutes)}</small>
        </h2>
        {lesson.closing.questions.map((entry, at) => (
          <Answer key={at} {...entry} />
        ))}
      </section>
      <SheetSources sources={lesson.sources} />
    </Sheet>
  )
}
