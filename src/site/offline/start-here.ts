/** The text file at the top of the offline folder, for whoever finds it on a memory stick. */

import { wrapText } from '../../draw/picture/wrap-text.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { createPublicLinker } from '../../state/links.ts'
import type { OfflineWords, PageMessages } from '../../words/words.ts'

/** Where editors of plain text would otherwise run off the screen, in characters. */
const WIDTH = 78

function wrap(text: string): string {
  return wrapText(text, WIDTH, ({ length }) => length).join('\n')
}

interface StartHereOptions {
  readonly index: AtlasIndex
  /** Where the site is published, with a slash at its end; null where that is not known. */
  readonly siteUrl: string | null
  readonly words: OfflineWords
  readonly t: PageMessages
}

export function createStartHere({ index, siteUrl, words, t }: StartHereOptions): string {
  const paragraphs = words.startHere(
    index.version,
    t.date(index.asOf),
    createPublicLinker(siteUrl)?.page('data') ?? null,
  )
  return `${paragraphs.map(wrap).join('\n\n')}\n`
}
