/** A page of the site as a page of the offline folder: its links name files, and what needs a host is left out. */
import { type DefaultTreeAdapterTypes, serialize } from 'parse5'
import { nameIndex } from '../../state/links.ts'
import { elementsOf, isForeign, LINKING, parsePage } from '../links.ts'

type Element = DefaultTreeAdapterTypes.Element

interface FolderPage {
  readonly html: string
  /** Its addresses inside the folder. */
  readonly targets: readonly string[]
}

/** `data-host-only` stands on what has no sense in a folder: sharing, feeds, keeping in the browser. */
function needsHost({ attrs }: Element): boolean {
  return attrs.some(({ name }) => name === 'data-host-only')
}

function removeHostOnly(root: Iterable<Element>): void {
  for (const element of [...root].filter(needsHost)) {
    const siblings = element.parentNode?.childNodes ?? []
    siblings.splice(siblings.indexOf(element), 1)
  }
}

/** @param point where an address leads in the folder, before it names its file */
export function adaptPage(html: string, point: (address: string) => string): FolderPage {
  const document = parsePage(html)
  removeHostOnly(elementsOf(document))
  const elements = [...elementsOf(document)]
  const links = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name, value }) => LINKING.has(name) && !isForeign(value)),
  )
  for (const link of links) link.value = nameIndex(point(link.value))
  // What the page's scripts go by: `src/live/fetch-limits.ts`.
  for (const root of elements.slice(0, 1)) root.attrs.push({ name: 'data-folder', value: '' })
  return { html: serialize(document), targets: links.map(({ value }) => value) }
}
