/** Where programs find the feed and, of what can be embedded, its oEmbed answer. */

import type { Linker } from '../../state/links.ts'
import { FEED_PATH, isEmbeddable } from '../../state/paths.ts'
import { useBuiltSite } from '../built-site.ts'
import { OembedLink } from './oembed-link.tsx'

interface Props {
  /** As others find the site. */
  readonly abroad: Linker
  readonly path: string
  readonly title: string
}

export function Discovery({ abroad, path, title }: Props) {
  const { t, link } = useBuiltSite()
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={link.to(FEED_PATH)} title={t.feed.title} data-host-only />
      {isEmbeddable(path) && <OembedLink href={abroad.oembed(path)} title={title} />}
    </>
  )
}
