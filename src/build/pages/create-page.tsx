/** A page of this build from what is its own: address, title, description, content. */
import type { ComponentChildren } from 'preact'
import { previewOf } from '../../render/pages/preview-path.ts'
import { renderPage } from '../../render/pages/render-page.tsx'
import { Shell, type ShellOptions } from '../../render/pages/shell.tsx'
import type { Page, PageContext } from './page.ts'

/** `country/italy/` as `country/italy/index.html`; `404.html` stays. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path
}

export function createPage({ index, frame, t }: PageContext, options: ShellOptions, content: ComponentChildren): Page {
  const preview = previewOf(options.canonical ?? options.path, index, t)
  const page = (
    <Shell frame={frame} preview={preview} {...options}>
      {content}
    </Shell>
  )
  return [fileOf(options.path), renderPage(options.path, t, page)]
}
