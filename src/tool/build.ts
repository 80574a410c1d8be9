/** `npm run build`: data in, `dist/` out. Nothing is written unless everything is right. */
import { join } from 'node:path'
import { createIndex } from '../model/create-index.ts'
import { createAnnouncements } from '../site/announcements.ts'
import { compressTexts } from '../site/compress.ts'
import { frameCountries } from '../site/country-frames.ts'
import { fillHeaders, headerValues } from '../site/header-template.ts'
import { createIconFiles } from '../site/icon-files.ts'
import { checkLinks } from '../site/links.ts'
import { createNoticeFiles } from '../site/notices/notice-files.ts'
import { archiveName, createOfflineFiles } from '../site/offline/offline-files.tsx'
import { collectFiles, readPublic, writeOutput } from '../site/output.ts'
import { createPreviews } from '../site/preview/create-previews.tsx'
import { createSite } from '../site/site.ts'
import { loadWords, REFERENCE } from '../words/languages.ts'
import { createBundle, openWorkshop } from './bundle.ts'
import type { CommandContext } from './command.ts'
import type { CheckResult } from './load-data.ts'
import { createNotices } from './notices/notices.ts'
import { parseSiteUrl } from './site-url.ts'
import { allowedSources, createStandAlone } from './stand-alone.ts'

/** What `loadData` gives when nothing is wrong. */
type CheckedData = Extract<CheckResult, { readonly ok: true }>

/** Builds the site of checked data. Gives an exit code. */
export async function buildSite(
  { dataset, files, kept }: CheckedData,
  { root, env, log }: CommandContext,
): Promise<number> {
  const siteUrl = parseSiteUrl(env.SITE_URL)
  const workshop = openWorkshop(root)
  const bundle = await createBundle(workshop)
  const standAlone = await createStandAlone(workshop)
  const index = frameCountries(createIndex(dataset))
  const archive = archiveName(index.version)
  const notices = createNotices(root, workshop.modules)
  const words = await loadWords(REFERENCE)
  const t = words.pages
  const site = await createSite({ dataset, files, index, words, bundle, siteUrl, standAlone, archive, kept, notices })
  const announced = createAnnouncements({ dataset, index, site, siteUrl, t })
  const previews = await createPreviews({ index, t, words: words.preview })
  const published = await readPublic(join(root, 'public'))
  const icons = await createIconFiles()
  const values = headerValues(siteUrl, allowedSources(standAlone))
  const headers = ['_headers', fillHeaders(String(published.get('_headers')), values)] as const
  const noticed = await createNoticeFiles({ root, release: dataset.release, notices, words })
  const asTheyAre = [...published].filter(([path]) => path !== headers[0])
  const bare = collectFiles(asTheyAre, icons, [headers], bundle.files, site, announced, previews, noticed)
  const pages = [...site].filter(([path]) => path.endsWith('.html')) as [string, string][]
  const problems = checkLinks(new Map(pages), new Set([...bare.keys(), archive]))
  if (problems.length > 0) {
    for (const problem of problems) log(problem)
    log(`${problems.length} broken link(s); nothing was written.`)
    return 1
  }
  const { date } = dataset.release
  const output = await createOfflineFiles({ root, files: bare, bundle, index, words, date, siteUrl })
  await writeOutput(join(root, 'dist'), new Map([...output, ...(await compressTexts(output))]))
  log(`dist/ holds ${pages.length} pages of ${dataset.records.length} records and ${dataset.sources.length} sources.`)
  return 0
}
