/** A page of this build from what is its own: address, title, description, content. */

import type { ComponentChildren } from 'preact'
import { renderPage } from '../../page/text/render-page.tsx'
import { Shell, type ShellOptions } from '../../page/text/shell.tsx'
import { fileOfPage } from '../../state/paths.ts'
import { previewOf } from '../preview-of.ts'
import type { Page, PageContext } from './page.ts'

export function createPage({ index, frame, t }: PageContext, options: ShellOptions, content: ComponentChildren): Page {
  const preview = previewOf(options.canonical ?? options.path, index, t)
  const page = (
    <Shell frame={frame} preview={preview} {...options}>
      {content}
    </Shell>
  )
  return [fileOfPage(options.path), renderPage(options.path, t, page)]
}
