/** Every prerendered page but the home page, by the path of its file. */
import { estimateCardHeights } from './card-heights.ts'
import { collectFiles } from './output.ts'
import { createCodebookPage } from './pages/codebook.tsx'
import { createCountriesPage } from './pages/countries.tsx'
import { createCountryPages } from './pages/country.tsx'
import { createDataPage } from './pages/data.tsx'
import { createEarlierReleasePages } from './pages/earlier-releases.tsx'
import { createEmbedPages } from './pages/embed.tsx'
import { createFolderPages } from './pages/folders.tsx'
import { createLessonPages } from './pages/lessons.tsx'
import { createNotFoundPage } from './pages/not-found.tsx'
import { createNoticesPages } from './pages/notices.tsx'
import { createPageFrame, type Page, type PageContext, type PageOptions } from './pages/page.ts'
import { createRecordPages } from './pages/record.tsx'
import { createSourcesPage } from './pages/sources.tsx'
import {
  createAboutPage,
  createChronologyPage,
  createCorrectionsPage,
  createMethodPage,
  createPrivacyPage,
} from './pages/texts.tsx'
import { createUnrecordedCards, createUnrecordedPages } from './pages/unrecorded.tsx'

/** All pages but the home page: file path from the root of the site to its HTML. */
export function createPages(options: PageOptions): ReadonlyMap<string, string> {
  const plain: PageContext = { ...options, frame: createPageFrame(options), t: options.words.pages }
  const embeds = [...createEmbedPages(plain), ...createUnrecordedCards(plain)]
  const context: PageContext = { ...plain, heights: estimateCardHeights(embeds) }
  const pages: readonly Page[] = [
    createCountriesPage(context),
    ...createCountryPages(context),
    ...createUnrecordedPages(context),
    ...createRecordPages(context),
    createChronologyPage(context),
    createSourcesPage(context),
    createMethodPage(context),
    createCodebookPage(context),
    createDataPage(context),
    ...createFolderPages(context),
    ...createEarlierReleasePages(context),
    createAboutPage(context),
    createPrivacyPage(context),
    createCorrectionsPage(context),
    createNotFoundPage(context),
    ...createNoticesPages(context),
    ...embeds,
    ...createLessonPages(context),
  ]
  return collectFiles(pages)
}
