/** The pages of the small dataset, rendered once for all tests. */
import { onceARun } from './once-a-run.ts'
import { renderPages } from './render-pages.ts'
import { smallDataset } from './small-data.ts'

export const smallPages: ReadonlyMap<string, string> = new Map(
  await onceARun('small-pages', () => [...renderPages(smallDataset)]),
)

/** @throws when there is no such page */
export function smallPage(path: string): string {
  const html = smallPages.get(`${path}index.html`)
  if (html === undefined) throw new Error(`there is no page ${path}`)
  return html
}
