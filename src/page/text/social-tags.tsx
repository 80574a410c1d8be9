/** What others show of a page when its address is pasted: Open Graph, which X reads too. https://ogp.me */
import type { Linker } from '../../state/links.ts'
import { useSite } from '../site.ts'
import type { Preview } from './preview.ts'
import { PREVIEW_SIZE } from './preview.ts'

interface Props {
  /** Of the page that this one stands for, from the root of the site. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly preview: Preview
  /** Null where the place of publication is not known: addresses here must be absolute. */
  readonly abroad: Linker | null
}

function Image({ preview, abroad }: { readonly preview: Preview; readonly abroad: Linker }) {
  return (
    <>
      <meta property="og:image" content={abroad.to(preview.path)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
      <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
      <meta property="og:image:alt" content={preview.alt} />
    </>
  )
}

export function SocialTags({ path, title, description, preview, abroad }: Props) {
  const { t } = useSite()
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={path === '' ? 'website' : 'article'} />
      <meta property="og:site_name" content={t.siteName} />
      <meta property="og:locale" content={t.locale.replace('-', '_')} />
      <meta name="twitter:card" content={abroad === null ? 'summary' : 'summary_large_image'} />
      {abroad !== null && <meta property="og:url" content={abroad.to(path)} />}
      {abroad !== null && <Image preview={preview} abroad={abroad} />}
    </>
  )
}
