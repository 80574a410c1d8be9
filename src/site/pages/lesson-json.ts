/** A lesson as schema.org `LearningResource`: for whom, how long, what it teaches, on which terms. */
import { formatPieces } from '../../page/lesson/piece-words.ts'
import type { LessonView } from '../../select/lesson/lesson-view.ts'
import type { PageContext } from './page.ts'

/** @param path of its page, from the root of the site */
export function createLessonJson(lesson: LessonView, path: string, { frame, t, words, dataset }: PageContext): object {
  const { publisher, release } = dataset
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.title,
    description: formatPieces(lesson.summary, t),
    learningResourceType: words.jsonLd.lessonType,
    inLanguage: t.lang,
    typicalAgeRange: `${lesson.age}-`,
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.aims.map((aim) => formatPieces(aim, t)),
    about: words.jsonLd.about.map((name) => ({ '@type': 'Thing', name })),
    isBasedOn: {
      '@type': 'Dataset',
      name: t.siteName,
      ...(frame.siteUrl !== null && { url: `${frame.siteUrl}data/` }),
    },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    version: frame.version,
    dateModified: release.date,
    creator: { '@type': 'Organization', name: t.siteName },
    ...(publisher.name !== null && { publisher: { '@type': 'Organization', name: publisher.name } }),
    ...(frame.siteUrl !== null && { url: frame.siteUrl + path }),
  }
}
