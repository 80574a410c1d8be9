/** The words of the reference, for tests that read what is written in them. */
import { loadWords } from '../../src/words/languages.ts'

export const english = await loadWords('en')
/** What pages say. */
export const en = english.pages
