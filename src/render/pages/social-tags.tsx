/** What others show of a page when its address is pasted: Open Graph, which X reads too. https://ogp.me */
import { useSite } from '../site.ts'
import { PREVIEW_SIZE, type Preview } from './preview-path.ts'

interface Props {
  /** Of the page that this one stands for, from the root of the site. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly preview: Preview
  /** With a slash at its end; null where the place of publication is not known: addresses here must be absolute. */
  readonly siteUrl: string | null
}

function Image({ preview, siteUrl }: { readonly preview: Preview; readonly siteUrl: string }) {
  return (
    <>
      <meta property="og:image" content={siteUrl + preview.path} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
      <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
      <meta property="og:image:alt" content={preview.alt} />
    </>
  )
}

export function SocialTags({ path, title, description, preview, siteUrl }: Props) {
  const { t } = useSite()
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={path === '' ? 'website' : 'article'} />
      <meta property="og:site_name" content={t.siteName} />
      <meta property="og:locale" content={t.locale.replace('-', '_')} />
      <meta name="twitter:card" content={siteUrl === null ? 'summary' : 'summary_large_image'} />
      {siteUrl !== null && <meta property="og:url" content={siteUrl + path} />}
      {siteUrl !== null && <Image preview={preview} siteUrl={siteUrl} />}
    </>
  )
}
