/** A page for frames of other sites as a finished HTML text. */
import type { ComponentChildren } from 'preact'
import type { PageMessages } from '../../words/words.ts'
import { renderPage } from '../text/render-page.tsx'
import { openLinksBeside } from './links-beside.ts'

/** @param path the page's own path from the root, such as `embed/country/italy/` */
export function renderEmbed(path: string, t: PageMessages, page: ComponentChildren): string {
  const end = openLinksBeside()
  try {
    return renderPage(path, t, page)
  } finally {
    end()
  }
}
