/** Whether every link inside the site leads somewhere: pages, files and anchors. Links to other sites are not asked. */
import { posix } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

interface ParsedPage {
  readonly ids: ReadonlySet<string>
  readonly targets: readonly string[]
  readonly repeated: readonly string[]
  /** Where its addresses begin, where they do not begin at the page itself: a page for unknown depths. */
  readonly root: string | null
}

/** Attributes that hold an address. */
export const LINKING: ReadonlySet<string> = new Set(['href', 'src', 'action'])
const FOREIGN = /^([a-z][a-z0-9+.-]*:|\/\/)/i

/** Whether an address leads out of the site: it names a scheme or a host. */
export function isForeign(address: string): boolean {
  return FOREIGN.test(address)
}

/** Every element of a parsed page. */
export function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsOf(child)
  // What a template holds is no child of it.
  if ('content' in node) yield* elementsOf(node.content)
}

/** `0; url=../italy/` as `../italy/`. */
function refreshTarget(element: Element): readonly string[] {
  const value = (name: string) => element.attrs.find((attr) => attr.name === name)?.value ?? ''
  const match = value('http-equiv').toLowerCase() === 'refresh' ? /url=(.*)$/i.exec(value('content')) : null
  return match?.[1] ? [match[1]] : []
}

/** A page as a browser without script reads it: what stands in `noscript` are elements too. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { scriptingEnabled: false })
}

function readPage(html: string): ParsedPage {
  const elements = [...elementsOf(parsePage(html))]
  const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
  const linked = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => LINKING.has(name)).map((attr) => attr.value),
  )
  return {
    ids: new Set(ids),
    repeated: ids.filter((id, at) => ids.indexOf(id) !== at),
    targets: [...linked, ...elements.flatMap(refreshTarget)],
    root: elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'data-root'))[0]?.value ?? null,
  }
}

/** The file that a path, without query and anchor, asks for from a page; null where it climbs out of the site. */
export function fileOf(page: string, address: string): string | null {
  const path = posix.normalize(posix.join(posix.dirname(page), decodeURI(address)))
  if (path.startsWith('..') || address.startsWith('/')) return null
  if (path === '.' || path === './') return 'index.html'
  return path.endsWith('/') ? `${path}index.html` : path
}

/** `/atlas/countries/` as `countries/`, where the site begins at `/atlas/`. */
function fromRoot(target: string, root: string | null): string {
  if (root === null || !target.startsWith(root)) return target
  return target === root ? './' : target.slice(root.length)
}

function checkTarget(
  page: string,
  target: string,
  parsed: ReadonlyMap<string, ParsedPage>,
  files: ReadonlySet<string>,
): string | null {
  const [address = '', anchor = ''] = target.split('#')
  const path = address.split('?')[0] ?? ''
  const file = path === '' ? page : fileOf(page, path)
  if (file === null) return `${page}: "${target}" leads out of the site (expected a relative address inside it)`
  const found = parsed.get(file)
  if (!found && !files.has(file)) return `${page}: "${target}" leads to ${file}, which is not there`
  if (anchor === '' || !found || found.ids.has(decodeURIComponent(anchor))) return null
  return `${page}: "${target}" leads to an anchor that ${file} does not have`
}

/**
 * Every link of the pages that leads nowhere, and every id that a page has twice, each as one sentence.
 * @param pages file path from the root of the site to HTML
 * @param files every file of the site
 */
export function checkLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): readonly string[] {
  const parsed = new Map([...pages].map(([path, html]) => [path, readPage(html)]))
  return [...parsed].flatMap(([page, { targets, repeated, root }]) => {
    const inside = targets.filter((target) => !isForeign(target)).map((target) => fromRoot(target, root))
    const broken = [...new Set(inside)].flatMap((target) => checkTarget(page, target, parsed, files) ?? [])
    return [...broken, ...repeated.map((id) => `${page}: the id "${id}" stands there twice (expected once)`)]
  })
}
