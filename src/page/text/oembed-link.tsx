/** Where systems that know oEmbed find what to make of a pasted address. https://oembed.com */
interface Props {
  /** Of what is said of the page that this one is or stands for: absolute. */
  readonly href: string
  readonly title: string
}

export function OembedLink({ href, title }: Props) {
  return <link rel="alternate" type="application/json+oembed" href={href} title={title} />
}
