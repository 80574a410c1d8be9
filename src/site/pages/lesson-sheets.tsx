/** The sheets of a lesson: for the class, and for whoever teaches it. */

import type { ComponentChildren } from 'preact'
import { TeacherSheetPage } from '../../page/text/teacher-sheet.tsx'
import { WorksheetPage } from '../../page/text/worksheet.tsx'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import { sheetPath } from '../../state/paths.ts'
import { createStepPictures } from '../step-map.tsx'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

function createPictures(lesson: LessonView, { index, t }: PageContext): ReadonlyMap<number, ComponentChildren> {
  const draw = createStepPictures(index, t)
  const printed = lesson.steps.filter(({ onSheet }) => onSheet)
  return new Map(
    printed.map(({ number, state }) => {
      const { map, key } = draw(state, `map-${number}`)
      return [
        number,
        <>
          {map}
          <figcaption>
            <p>{t.lessons.shownBy(t.timeline.window(state.from, state.to), t.timeline.clocks[state.clock])}</p>
            {key}
          </figcaption>
        </>,
      ]
    }),
  )
}

export function createLessonSheets(lesson: LessonView, context: PageContext): readonly Page[] {
  const { t } = context
  const { id, title } = lesson
  const worksheet = createPage(
    context,
    {
      path: sheetPath(id, 'worksheet'),
      title: t.lessons.worksheetOf(title),
      layout: 'sheet',
      description: t.lessons.worksheetDescription(title),
    },
    <WorksheetPage lesson={lesson} pictures={createPictures(lesson, context)} />,
  )
  const teacher = createPage(
    context,
    {
      path: sheetPath(id, 'teacher'),
      title: t.lessons.teacherOf(title),
      layout: 'sheet',
      description: t.lessons.teacherDescription(title),
    },
    <TeacherSheetPage lesson={lesson} />,
  )
  return [worksheet, teacher]
}
