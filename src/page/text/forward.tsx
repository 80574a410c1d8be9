/** A page that stands for another one and leads there. */
interface Props {
  readonly title: string
  readonly words: string
  readonly href: string
  readonly target: string
}

export function ForwardPage({ title, words, href, target }: Props) {
  return (
    <article>
      <h1>{title}</h1>
      <p>
        {words} <a href={href}>{target}</a>
      </p>
    </article>
  )
}
