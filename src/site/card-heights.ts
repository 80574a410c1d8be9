/** How high the embedded cards have to be, estimated from their words: hosts without our script get a height that fits. */
import { embedPath, fileOfPage, pageOfFile } from '../state/paths.ts'
import type { Page } from './pages/page.ts'

/**
 * Pixels in a frame of 320 px, fitted to all cards as Chromium draws them: title and credit with room for wider fonts, a
 * character, a paragraph, entry of a list or small line, and the step of the result.
 */
const COST = { base: 180, character: 0.64, item: 20, step: 20 } as const

/** Pixels: with room for a map in a column of 600 px. */
const LEAST = 480

/** The part of a page that is read: its words, without its map, its folded sources and what is said as of other moments. */
function wordsOf(html: string): string {
  const [, words] = /<div class="embed-words">(.*)<p [^>]*class="embed-credit"/s.exec(html) ?? []
  if (words === undefined) throw new Error('an embedded card has no words (expected .embed-words before .embed-credit)')
  return words.replace(/<template\b.*?<\/template>/gs, '').replace(/<summary>(.*?)<\/summary>.*?<\/details>/gs, '$1')
}

/** Pixels that a card needs in the narrowest column that hosts have, rounded up. */
export function estimateCardHeight(html: string): number {
  const words = wordsOf(html)
  const items = words.match(/<(p|li|small)\b/g)?.length ?? 0
  const characters = words.replace(/<[^>]*>/g, '').length
  const height = COST.base + characters * COST.character + items * COST.item
  return Math.max(LEAST, Math.ceil(height / COST.step) * COST.step)
}

/** By the path of the card: `embed/country/italy/`. */
export function estimateCardHeights(pages: readonly Page[]): ReadonlyMap<string, number> {
  return new Map(
    pages
      .filter(([path]) => path !== fileOfPage(embedPath('')))
      .map(([path, html]) => [pageOfFile(path), estimateCardHeight(html)]),
  )
}
