/** `/lessons/<slug>/worksheet/`: the lesson on paper, for a class without screens: documents, questions, lines. */
import type { ComponentChildren } from 'preact'
import type { LessonStepView, LessonView } from '../../select/lesson/lesson-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { LessonText, Paragraphs } from '../lesson/lesson-text.tsx'
import { DocumentsInShort, Sheet, SheetSources, WriteLines } from '../lesson/sheet.tsx'

interface Props {
  readonly lesson: LessonView
  /** Of the steps whose map is printed, by their number. */
  readonly pictures: ReadonlyMap<number, ComponentChildren>
}

function Fields() {
  const { t } = useBuiltSite()
  return (
    <p class="sheet-fields">
      <span>{t.lessons.name}</span>
      <span>{t.lessons.group}</span>
      <span>{t.lessons.day}</span>
    </p>
  )
}

function Step({ step, picture }: { readonly step: LessonStepView; readonly picture: ComponentChildren }) {
  const { t } = useBuiltSite()
  return (
    <section class="sheet-step" aria-labelledby={`step-${step.number}`}>
      <h2 id={`step-${step.number}`}>
        {step.number}. <LessonText pieces={step.title} />
      </h2>
      {picture && <figure class="sheet-picture">{picture}</figure>}
      <Paragraphs texts={step.text} />
      <DocumentsInShort documents={step.documents} />
      <div class="sheet-question">
        <p>
          <strong>{t.lessons.look}</strong> <LessonText pieces={step.look} />
        </p>
        <p class="sheet-asked">
          <LessonText pieces={step.question} />
        </p>
        <WriteLines lines={step.lines} />
      </div>
    </section>
  )
}

export function WorksheetPage({ lesson, pictures }: Props) {
  const { t } = useBuiltSite()
  return (
    <Sheet lesson={lesson} kind={t.lessons.worksheet}>
      <Fields />
      {lesson.steps.map((step) => (
        <Step key={step.number} step={step} picture={pictures.get(step.number)} />
      ))}
      <section class="sheet-step" aria-labelledby="closing">
        <h2 id="closing">{t.lessons.closing}</h2>
        {lesson.closing.questions.map(({ question, lines }, at) => (
          <div class="sheet-question" key={at}>
            <p class="sheet-asked">
              <LessonText pieces={question} />
            </p>
            <WriteLines lines={lines} />
          </div>
        ))}
      </section>
      <SheetSources sources={lesson.sources} />
    </Sheet>
  )
}
