/** The frame of an embed: no chrome, one line of credit. Links open beside the host page, never inside the frame. */
import type { ComponentChildren } from 'preact'
import { ICON } from '../pages/icon.ts'
import type { PageFrame } from '../pages/shell.tsx'
import { useSite } from '../site.ts'

interface Props {
  readonly frame: PageFrame
  readonly title: string
  readonly description: string
  /** The full page, as a path from the root of the site. */
  readonly canonical: string
  readonly children: ComponentChildren
}

/** A whole page. No `href` in its base: addresses stay relative to the page. */
export function EmbedShell({ frame, title, description, canonical, children }: Props) {
  const { t, link } = useSite()
  return (
    <html lang={t.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${t.siteName}`}</title>
        <base target="_blank" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={ICON} />
        {frame.siteUrl && <link rel="canonical" href={frame.siteUrl + canonical} />}
        {frame.stylesheets.map((href) => (
          <link rel="stylesheet" href={link.file(href)} />
        ))}
        {frame.scripts.map((src) => (
          <script src={link.file(src)} defer />
        ))}
      </head>
      <body class="layout-embed">{children}</body>
    </html>
  )
}
