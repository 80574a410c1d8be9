/** The languages of the atlas, each fetched when it is asked for. Another one is a folder beside `en`, and an entry here. */
import type { Words } from './words.ts'

/** By BCP 47 tag. */
const LANGUAGES = {
  en: async (): Promise<Words> => (await import('./en/en.ts')).en,
} as const

type LanguageTag = keyof typeof LANGUAGES

/** The language that the data are written in, and that every other one is a translation of. */
export const REFERENCE: LanguageTag = 'en'

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[]

/** All that is said in a language. */
export function loadWords(tag: LanguageTag): Promise<Words> {
  return LANGUAGES[tag]()
}
