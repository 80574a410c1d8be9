/** A lesson without chrome: its steps one at a time beside the map; without script all of them with their pictures. */
import type { ComponentChildren } from 'preact'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { LessonSteps } from '../lesson/lesson-steps.tsx'
import { useSite } from '../site.ts'
import { StartLine } from '../start-line.tsx'
import { EmbedCredit } from './embed-credit.tsx'

interface Props {
  readonly lesson: LessonView
  /** The embed's own, from the root of the site. */
  readonly path: string
  readonly asOf: string
  readonly version: string
  readonly pictures: readonly ComponentChildren[]
  readonly stage: ComponentChildren
}

export function LessonEmbed({ lesson, path, asOf, version, pictures, stage }: Props) {
  const { link } = useSite()
  const href = link.lesson(lesson.id)
  return (
    <main class="embed lesson-embed" data-embed>
      <h1>
        <a href={href}>{lesson.title}</a>
      </h1>
      <StartLine />
      <div class="lesson-body" data-lesson="paged" data-path={path}>
        <div class="lesson-stage" data-lesson-stage>
          {stage}
        </div>
        <LessonSteps lesson={lesson} pictures={pictures} />
      </div>
      <EmbedCredit href={href} asOf={asOf} version={version} />
    </main>
  )
}
