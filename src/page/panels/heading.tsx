/** Headings that know how deep they stand: a panel's title is h1 on its own page and h2 beside the map. */
import { type ComponentChildren, createContext, h } from 'preact'
import { useContext } from 'preact/hooks'

/** The level of the title of the panel around. */
export const TitleLevel = createContext<1 | 2>(2)

interface Props {
  /** 0: the title; 1: a section; 2: a part of a section. */
  readonly depth: 0 | 1 | 2
  readonly id?: string
  readonly class?: string
  readonly children: ComponentChildren
}

export function Heading({ depth, ...rest }: Props) {
  return h(`h${useContext(TitleLevel) + depth}`, rest)
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

/** A section of a panel under its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <Heading depth={1} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
