/** The frame of an embed: no chrome, one line of credit. Where its links open: `links-beside.ts`. */

import type { ComponentChildren } from 'preact'
import { createPublicLinker } from '../../state/links.ts'
import { useSite } from '../site.ts'
import { ICON } from '../text/icon.ts'
import { NoScript } from '../text/no-script.tsx'
import { OembedLink } from '../text/oembed-link.tsx'
import type { Preview } from '../text/preview.ts'
import type { PageFrame } from '../text/shell.tsx'
import { SocialTags } from '../text/social-tags.tsx'
import { EmbedAddressField } from './embed-address-field.tsx'

interface Props {
  readonly frame: PageFrame
  readonly title: string
  readonly description: string
  /** The full page, as a path from the root of the site. */
  readonly canonical: string
  /** The image that stands for the full page. */
  readonly preview: Preview
  /** Whether the scripts are small and decide how the page looks, so that it waits for them before it is painted. */
  readonly early?: boolean
  readonly children: ComponentChildren
}

/** Of an element that is there when all others are. */
const END_ID = 'end'

/** A whole page. */
export function EmbedShell({ frame, title, description, canonical, preview, early = false, children }: Props) {
  const { t, link } = useSite()
  const full = `${title} · ${t.siteName}`
  const abroad = createPublicLinker(frame.siteUrl)
  return (
    <html lang={t.lang} class="layout-embed">
      <head>
        <meta charset="utf-8" />
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={ICON} />
        {abroad && <link rel="canonical" href={abroad.to(canonical)} />}
        {abroad && <SocialTags {...{ title, description, preview, abroad }} path={canonical} />}
        {abroad && <OembedLink href={abroad.oembed(canonical)} title={full} />}
        {frame.stylesheets.map((href) => (
          <link rel="stylesheet" href={link.asset(href)} />
        ))}
        {frame.noScript && <NoScript href={link.asset(frame.noScript)} />}
        {/* Nothing is painted before its last line is known, whose height is the map's loss. Preact's types lack the word. */}
        <link rel="expect" href={`#${END_ID}`} {...{ blocking: 'render' }} />
        {frame.scripts.map((src) => (
          <script src={link.asset(src)} defer={!early} />
        ))}
      </head>
      <body>
        {children}
        <EmbedAddressField />
        <span id={END_ID} hidden />
      </body>
    </html>
  )
}
