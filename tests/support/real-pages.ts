/** The pages of the real dataset, rendered once for all tests. */
import { onceARun } from './once-a-run.ts'
import { realDataset } from './real-data.ts'
import { renderPages } from './render-pages.ts'

export const realPages: ReadonlyMap<string, string> = new Map(
  await onceARun('real-pages', () => [...renderPages(realDataset)]),
)

/** @throws when there is no such page */
export function realPage(path: string): string {
  const html = realPages.get(`${path}index.html`)
  if (html === undefined) throw new Error(`there is no page ${path}`)
  return html
}
