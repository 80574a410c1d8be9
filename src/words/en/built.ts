/** What only pages say that the build renders, in English: no script of the browser carries it. */
import { enCodebook } from './codebook.ts'
import { enEarlierRelease } from './earlier-release.ts'
import { enLessons } from './lessons.ts'
import { enMethod } from './method.ts'
import { enPages } from './pages.ts'
import { enPictures } from './pictures.ts'
import { enPrivacy } from './privacy.ts'
import { enTake } from './take.ts'
import { enTexts } from './texts.ts'
import { enUnrecorded } from './unrecorded.ts'

export const enBuilt = {
  ...enPages,
  ...enMethod,
  ...enTake,
  ...enTexts,
  ...enPictures,
  ...enLessons,
  ...enCodebook,
  ...enUnrecorded,
  ...enPrivacy,
  ...enEarlierRelease,
}
