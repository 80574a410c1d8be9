/** The pages of the real dataset, rendered once for all tests. */

import { createIndex } from '../../src/model/create-index.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { createPages } from '../../src/site/create-pages.ts'
import type { PageOptions } from '../../src/site/pages/page.ts'
import { english } from './english.ts'
import { onceARun } from './once-a-run.ts'
import { realDataset } from './real-data.ts'

/** All pages of a dataset. */
export function renderPages(
  dataset: Dataset,
  siteUrl: string | null = null,
  standAlone?: PageOptions['standAlone'],
): ReadonlyMap<string, string> {
  const share = { script: 'assets/share.js', index: 'assets/index.js' }
  const stylesheets = ['assets/atlas.css']
  const noScript = 'assets/no-script.css'
  const assets = { styles: '', stylesheets, noScript, scripts: ['assets/pages.js'], share }
  const options = { dataset, index: createIndex(dataset), words: english, siteUrl, assets }
  return createPages({ ...options, ...(standAlone && { standAlone }) })
}

export const realPages: ReadonlyMap<string, string> = new Map(
  await onceARun('real-pages', () => [...renderPages(realDataset)]),
)

/** @throws when there is no such page */
export function realPage(path: string): string {
  const html = realPages.get(`${path}index.html`)
  if (html === undefined) throw new Error(`there is no page ${path}`)
  return html
}
