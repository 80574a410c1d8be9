/** What a browser's translation does to a page: it takes text nodes out and puts elements with words of its own in. */
import type { Page } from '@playwright/test'

/** `detach`: the page's own text nodes are gone; `move`: they lie inside the new elements; `merge`: as Firefox does. */
export type TranslationWay = 'detach' | 'move' | 'merge'

/** Translates all that stands in the page, and from now on what is added, as the browser would. */
export async function translatePage(page: Page, way: TranslationWay): Promise<void> {
  await page.evaluate((way) => {
    const SKIPPED = 'script, style, textarea, font'
    const wrap = (text: Text) => {
      const inner = document.createElement('font')
      const outer = document.createElement('font')
      for (const font of [inner, outer]) font.setAttribute('style', 'vertical-align: inherit')
      outer.append(inner)
      text.replaceWith(outer)
      inner.append(way === 'move' ? text : text.data)
    }
    // All words of an element in its first text node, the others dropped.
    const merge = (element: Element) => {
      if (element.firstElementChild) return
      const texts = [...element.childNodes].filter((node) => node instanceof Text)
      const [first, ...others] = texts
      const words = texts.map(({ data }) => data).join('')
      for (const text of others) text.remove()
      if (first && first.data !== words) first.data = words
    }
    const isWords = (node: Node): node is Text =>
      node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest(SKIPPED)
    const translate = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      if (isWords(root)) texts.push(root)
      while (walker.nextNode()) if (isWords(walker.currentNode)) texts.push(walker.currentNode)
      if (way === 'merge')
        for (const element of new Set(texts.map(({ parentElement }) => parentElement))) element && merge(element)
      else for (const text of texts) wrap(text)
    }
    translate(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) translate(node)
    }).observe(document.body, { childList: true, subtree: true })
  }, way)
}

/** All words that stand in the page, whoever put them there. */
export function readWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode } = walker
      if (!currentNode.parentElement?.closest('script, style')) words.push(currentNode.nodeValue ?? '')
    }
    return words.join('').replace(/\s+/g, ' ')
  })
}
