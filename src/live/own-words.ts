/**
 * Keeps what a page says right where a browser translates it. Translators take text nodes out and put elements of their
 * own in (Chromium, Edge), or write all words of an element into one of its text nodes (Firefox); what Preact writes to
 * the old nodes is seen by nobody then. So an element owns its words: where somebody else has changed them, and they
 * change, they are put back as a whole, and the translator translates what it finds. What stays the same stays translated.
 */
import { reverse } from 'd3'
import { afterDraw, afterPart, beforeRedraw, type Drawn } from './drawn.ts'

const isElement = ({ type }: Drawn): boolean => typeof type === 'string'
const isText = ({ type }: Drawn): boolean => type === null

/** What stands right inside an element, whichever components have drawn it. */
function childrenOf(drawn: Drawn): readonly Drawn[] {
  const children = (drawn.__k ?? []).filter((child) => child !== null)
  return children.flatMap((child) => (isElement(child) || isText(child) ? [child] : childrenOf(child)))
}

/** The element that holds what is drawn again, and all elements in it. */
function elementsIn(drawn: Drawn): readonly Drawn[] {
  const below = (drawn.__k ?? []).flatMap((child) => (child ? elementsIn(child) : []))
  return isElement(drawn) ? [drawn, ...below] : below
}

function elementsAround(drawn: Drawn): readonly Drawn[] {
  let holder = drawn
  while (holder.__ && !isElement(holder)) holder = holder.__
  return elementsIn(holder)
}

/** What an element says, in texts and elements. */
function saidBy(element: Drawn): readonly unknown[] {
  return childrenOf(element).map((child) => (isText(child) ? child.props : child.__e))
}

function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((part, i) => part === after[i])
}

/** Preact would take a text node that lies in somebody else's element for a place to insert at. */
function takeOut(element: Drawn): void {
  for (const { __e: node } of childrenOf(element).filter(isText))
    if (node?.parentElement && node.parentElement !== element.__e) node.replaceWith(node.cloneNode())
}

/** Only what is drawn stands in the element again, in its order. */
function putBack(element: Drawn): void {
  const holder = element.__e as Element
  const children = childrenOf(element)
  const own = new Set<Node | null>(children.map(({ __e }) => __e))
  for (const node of [...holder.childNodes]) if (!own.has(node)) node.remove()
  let next: ChildNode | null = null
  for (const child of reverse(children)) {
    const { __e: node } = child
    if (!node) continue
    if (isText(child)) node.nodeValue = String(child.props)
    if (node.parentNode !== holder || node.nextSibling !== next) holder.insertBefore(node, next)
    next = node
  }
}

/** To be called once, before anything is drawn. */
export function ownWords(document: Document): void {
  const texts = new WeakSet<Node>()
  /** Elements whose words somebody else has changed. */
  const changed = new Set<Node>()
  const said = new Map<Node, readonly unknown[]>()
  /** Nobody else writes while Preact draws: what is seen then is its own doing. */
  let drawing = false

  function see(records: readonly MutationRecord[]): void {
    for (const { type, target, removedNodes } of records) {
      if (type === 'characterData' && texts.has(target) && target.parentNode) changed.add(target.parentNode)
      if ([...removedNodes].some((node) => texts.has(node))) changed.add(target)
    }
  }
  const observer = new MutationObserver(see)
  observer.observe(document, { subtree: true, childList: true, characterData: true })

  /** Before: what the changed elements say. */
  function remember(drawn: Drawn): void {
    if (!drawing) see(observer.takeRecords())
    drawing = true
    if (changed.size === 0) return
    for (const node of changed) if (!node.isConnected) changed.delete(node)
    for (const element of elementsAround(drawn)) {
      if (!element.__e || !changed.has(element.__e)) continue
      said.set(element.__e, saidBy(element))
      takeOut(element)
    }
  }

  /** After: what they should say now. */
  function compare(drawn: Drawn): void {
    for (const element of said.size > 0 ? elementsAround(drawn) : []) {
      const before = element.__e && said.get(element.__e)
      if (!before || isSame(before, saidBy(element))) continue
      putBack(element)
      if (element.__e) changed.delete(element.__e)
    }
    said.clear()
    observer.takeRecords()
    drawing = false
  }

  beforeRedraw(remember)
  afterPart((drawn) => isText(drawn) && drawn.__e && texts.add(drawn.__e))
  afterDraw(compare)
}
