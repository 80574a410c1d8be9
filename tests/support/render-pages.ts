/** The pages of a dataset, as a build with these assets makes them. */
import { createIndex } from '../../src/model/create-index.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { createPages } from '../../src/site/create-pages.ts'
import type { PageOptions } from '../../src/site/pages/page.ts'
import { english } from './english.ts'

/** All pages of a dataset. */
export function renderPages(
  dataset: Dataset,
  siteUrl: string | null = null,
  standAlone?: PageOptions['standAlone'],
  kept?: PageOptions['kept'],
): ReadonlyMap<string, string> {
  const share = { script: 'assets/share.js', index: 'assets/index.js' }
  const stylesheets = ['assets/atlas.css']
  const noScript = 'assets/no-script.css'
  const assets = { styles: '', stylesheets, noScript, scripts: ['assets/pages.js'], share }
  const options = { dataset, index: createIndex(dataset), words: english, siteUrl, assets }
  return createPages({ ...options, ...(standAlone && { standAlone }), ...(kept && { kept }) })
}
