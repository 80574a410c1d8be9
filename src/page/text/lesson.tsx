/** `/lessons/<slug>/`: the lesson as text with a picture a step; with script one live map stands beside it. */
import type { ComponentChildren } from 'preact'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { LessonHead, SheetLinks } from '../lesson/lesson-head.tsx'
import { LessonSteps } from '../lesson/lesson-steps.tsx'
import { SourceList } from '../panels/source-list.tsx'
import { ShareLink } from '../share/share-button.tsx'
import { StartLine } from '../start-line.tsx'
import { Cite } from './cite.tsx'
import type { PageFrame } from './shell.tsx'

interface Props {
  readonly lesson: LessonView
  readonly frame: PageFrame
  readonly path: string
  /** Of each step, in their order. */
  readonly pictures: readonly ComponentChildren[]
  /** The live map as it stands before any step. */
  readonly stage: ComponentChildren
  /** What marks and fills mean. */
  readonly mapKey: ComponentChildren
}

export function LessonPage({ lesson, frame, path, pictures, stage, mapKey }: Props) {
  const { t } = useBuiltSite()
  const { title } = lesson
  return (
    <article class="lesson">
      <StartLine />
      <div class="lesson-body" data-lesson="scroll" data-path={path}>
        <LessonHead lesson={lesson}>
          <details class="lesson-key">
            <summary>{t.lessons.readMap}</summary>
            {mapKey}
            <p>{t.legend.neither}</p>
          </details>
        </LessonHead>
        <div class="lesson-stage" data-lesson-stage>
          {stage}
        </div>
        <LessonSteps lesson={lesson} pictures={pictures} />
      </div>
      <section class="page-tools" aria-labelledby="going">
        <h2 id="going">{t.lessons.going}</h2>
        <SourceList sources={lesson.sources} />
        <SheetLinks lesson={lesson} />
        <Cite frame={frame} title={title} path={path} />
        <p class="share-links">
          <ShareLink part="embed">{t.share.embed}</ShareLink>
        </p>
      </section>
    </article>
  )
}
