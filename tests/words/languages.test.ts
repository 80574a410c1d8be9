import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS, loadWords, REFERENCE } from '../../src/words/languages.ts'
import * as spoken from '../../src/words/spoken.ts'

describe('the languages of the atlas', () => {
  it('have the reference among them', () => {
    expect(LANGUAGE_TAGS).toContain(REFERENCE)
  })

  it.each(LANGUAGE_TAGS)('are fetched by their tag, which %s says of itself', async (tag) => {
    const { core } = await loadWords(tag)
    expect([core.lang, new Intl.Locale(core.locale).language]).toEqual([tag, new Intl.Locale(tag).language])
  })

  it('are spoken by scripts as by pages', async () => {
    const { core, share, viewImage, address, notFound } = await loadWords(REFERENCE)
    expect(spoken).toEqual(
      expect.objectContaining({
        coreWords: core,
        shareWords: share,
        viewImageWords: viewImage,
        addressWords: address,
        notFoundWords: notFound,
      }),
    )
  })
})
