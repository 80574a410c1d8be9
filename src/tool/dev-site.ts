/** What development serves. `dev.ts` loads this module anew after each change, with all that it imports. */
import { join } from 'node:path'
import { tellProblems } from '../check/tell-problems.ts'
import { formatDrawnCss } from '../draw/looks-css.ts'
import { createIndex } from '../model/create-index.ts'
import { frameCountries } from '../site/country-frames.ts'
import { type OutputFiles, readPublic } from '../site/output.ts'
import { createSite, type SiteOptions } from '../site/site.ts'
import { ASSET_FOLDER } from '../state/paths.ts'
import { loadWords, REFERENCE } from '../words/languages.ts'
import { latestToday } from './latest-today.ts'
import { loadData } from './load-data.ts'

/** The site as it is now, or what is wrong with the data, one problem a line. */
export type DevSite = { readonly files: OutputFiles } | { readonly message: string }

/** Where development serves the colours and looks, which the build puts into the one stylesheet. */
export const PALETTE_PATH = `${ASSET_FOLDER}palette.css`

/** @param root the folder of the repository @param bundle the sources, in the place of what is bundled of them */
export async function createDevSite(root: string, bundle: SiteOptions['bundle']): Promise<DevSite> {
  const result = await loadData(join(root, 'data'), { today: latestToday(Date.now()) })
  if (!result.ok) return { message: tellProblems(result.problems).join('\n') }
  const { dataset, files, kept } = result
  const words = await loadWords(REFERENCE)
  const index = frameCountries(createIndex(dataset))
  const site = await createSite({ dataset, files, index, words, bundle, siteUrl: null, kept })
  return { files: new Map([...(await readPublic(join(root, 'public'))), ...site, [PALETTE_PATH, formatDrawnCss()]]) }
}
