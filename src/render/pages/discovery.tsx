/** Where programs find the feed and, of what can be embedded, its oEmbed answer. */
import { useBuiltSite } from '../built-site.ts'
import { OembedLink } from './oembed-link.tsx'
import { isEmbeddable } from './oembed-path.ts'

interface Props {
  readonly siteUrl: string
  readonly path: string
  readonly title: string
}

export function Discovery({ siteUrl, path, title }: Props) {
  const { t, link } = useBuiltSite()
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        href={link.file('feed.atom')}
        title={t.feed.title}
        data-host-only
      />
      {isEmbeddable(path) && <OembedLink siteUrl={siteUrl} path={path} title={title} />}
    </>
  )
}
