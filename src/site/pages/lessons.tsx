/** The lessons: their list, each as a page, and each for frames of other sites. */

import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { GroundSvg } from '../../draw/ground/ground-svg.tsx'
import { AtlasMap } from '../../page/app/atlas-map.tsx'
import { LessonStage } from '../../page/app/lesson-stage.tsx'
import { EmbedShell } from '../../page/embed/embed-shell.tsx'
import { LessonEmbed } from '../../page/embed/lesson-embed.tsx'
import { renderEmbed } from '../../page/embed/render-embed.ts'
import { MapKey } from '../../page/lesson/map-key.tsx'
import { formatPieces } from '../../page/lesson/piece-words.ts'
import { LessonPage } from '../../page/text/lesson.tsx'
import { LessonsPage } from '../../page/text/lessons.tsx'
import { FolderOffer } from '../../page/text/offline-section.tsx'
import { selectPostures } from '../../select/answer/posture.ts'
import { createLessonView, type LessonView } from '../../select/lesson/lesson-view.ts'
import { WHOLE_KEY } from '../../select/map/key.ts'
import { embedPath, fileOfPage, lessonPath, pagePath } from '../../state/paths.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import { createGeography, refinePaths } from '../geography.ts'
import { previewOf } from '../preview-of.ts'
import { countriesNear, createStepPictures } from '../step-map.tsx'
import { createPage } from './create-page.tsx'
import { createLessonJson } from './lesson-json.ts'
import { createLessonSheets } from './lesson-sheets.tsx'
import type { Page, PageContext } from './page.ts'
import { shareOfLesson } from './share.ts'

/** What a page without script would do on an action: nothing. */
function ignore(): void {}

function drawGround({ steps }: LessonView, { index }: PageContext): string {
  const fills = selectPostures(index, DEFAULT_STATE)
  const hosts = new Set(index.countries.map(({ iso3 }) => iso3))
  const paths = refinePaths(createGeography(), countriesNear(steps.map(({ state }) => state)))
  return renderToString(<GroundSvg paths={paths} hosts={hosts} fills={fills} />)
}

/** The live map before any step: the same that the atlas opens with. */
function createStage(lesson: LessonView, context: PageContext): ComponentChildren {
  const { index } = context
  return (
    <LessonStage
      index={index}
      state={DEFAULT_STATE}
      dispatch={ignore}
      step={1}
      steps={lesson.steps.length}
      onPath
      onBack={ignore}
      playing={false}
      onPlay={ignore}
      map={<AtlasMap index={index} state={DEFAULT_STATE} ground={drawGround(lesson, context)} />}
    />
  )
}

function createPictures({ steps }: LessonView, { index, t }: PageContext): readonly ComponentChildren[] {
  const draw = createStepPictures(index, t)
  return steps.map(({ state, number }) => {
    const { map, key } = draw(state, `map-${number}`)
    return (
      <>
        {map}
        <figcaption>{key}</figcaption>
      </>
    )
  })
}

/** Everything that a map of a lesson may hold. */
const WHOLE_MAP_KEY = <MapKey {...WHOLE_KEY} />

interface Parts {
  readonly lesson: LessonView
  readonly pictures: readonly ComponentChildren[]
  readonly stage: ComponentChildren
}

function createLesson({ lesson, pictures, stage }: Parts, context: PageContext): Page {
  const { frame, t, lessonScripts = [] } = context
  const path = lessonPath(lesson.id)
  return createPage(
    { ...context, frame: { ...frame, scripts: lessonScripts } },
    {
      path,
      title: lesson.title,
      description: formatPieces(lesson.summary, t),
      share: shareOfLesson(lesson, context),
      ownCitation: true,
      jsonLd: createLessonJson(lesson, path, context),
    },
    <LessonPage lesson={lesson} frame={frame} path={path} pictures={pictures} stage={stage} mapKey={WHOLE_MAP_KEY} />,
  )
}

function createEmbed({ lesson, pictures, stage }: Parts, context: PageContext): Page {
  const { frame, t, index, lessonScripts = [] } = context
  const canonical = lessonPath(lesson.id)
  const path = embedPath(canonical)
  const page = (
    <EmbedShell
      frame={{ ...frame, scripts: lessonScripts }}
      title={lesson.title}
      description={formatPieces(lesson.summary, t)}
      canonical={canonical}
      preview={previewOf(canonical, index, t)}
    >
      <LessonEmbed
        lesson={lesson}
        path={path}
        asOf={index.asOf}
        version={index.version}
        pictures={pictures}
        stage={stage}
      />
    </EmbedShell>
  )
  return [fileOfPage(path), renderEmbed(path, t, page)]
}

function createList(lessons: readonly LessonView[], context: PageContext): Page {
  const { t, frame, words } = context
  return createPage(
    context,
    { path: pagePath('lessons'), title: t.pageNames.lessons, description: t.lessons.description },
    <LessonsPage
      lessons={lessons}
      offline={frame.archive && <FolderOffer archive={frame.archive} words={words.offline} />}
    />,
  )
}

export function createLessonPages(context: PageContext): readonly Page[] {
  const { dataset, index } = context
  const lessons = dataset.lessons.map((lesson) => createLessonView(lesson, dataset, index))
  const pages = lessons.flatMap((lesson) => {
    const parts = { lesson, pictures: createPictures(lesson, context), stage: createStage(lesson, context) }
    return [createLesson(parts, context), createEmbed(parts, context), ...createLessonSheets(lesson, context)]
  })
  return [createList(lessons, context), ...pages]
}
