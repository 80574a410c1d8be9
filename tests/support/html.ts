/** Questions to an HTML text, as a reader would ask them. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* walk(child)
}

const isElement = (node: Node): node is Element => 'tagName' in node

/** The elements with this tag name. */
export function elements(root: Node | string, tag: string): readonly Element[] {
  const tree = typeof root === 'string' ? parse(root) : root
  return [...walk(tree)].filter(isElement).filter(({ tagName }) => tagName === tag)
}

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value ?? null
}

/** What can be read, runs of white space as one space; scripts and styles cannot be read. */
export function text(root: Node | string): string {
  const tree = typeof root === 'string' ? parse(root) : root
  const hidden = new Set(
    elements(tree, 'script')
      .concat(elements(tree, 'style'))
      .flatMap((node) => [...walk(node)]),
  )
  const parts = [...walk(tree)].flatMap((node) => ('value' in node && !hidden.has(node) ? [node.value] : []))
  return parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:;)])/g, '$1')
    .trim()
}

/** The section under the heading with this id. @throws when the page has none */
export function section(html: string, id: string): Element {
  const found = elements(html, 'section').find((element) => attribute(element, 'aria-labelledby') === id)
  if (!found) throw new Error(`there is no section "${id}"`)
  return found
}

/** Ids of the records linked from here, in order. */
export function linkedRecords(root: Node | string): readonly string[] {
  return elements(root, 'a').flatMap((link) => attribute(link, 'data-record') ?? [])
}
