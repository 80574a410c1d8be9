/** Where systems that know oEmbed find what to make of a pasted address. https://oembed.com */
import { oembedPath } from './oembed-path.ts'

interface Props {
  /** With a slash at its end: the address must be absolute. */
  readonly siteUrl: string
  /** Of the page that this one is or stands for, from the root of the site. */
  readonly path: string
  readonly title: string
}

export function OembedLink({ siteUrl, path, title }: Props) {
  return <link rel="alternate" type="application/json+oembed" href={siteUrl + oembedPath(path)} title={title} />
}
