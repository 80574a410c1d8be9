/**
 * Characters that change a text without being seen: controls, bidirectional overrides, zero-width and private ones,
 * half surrogates, line separators, what Unicode says to leave out where it cannot be shown (fillers of Hangul, variation
 * selectors), numbers without a character, the empty Braille cell, and the mark of lost characters.
 */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/gu

/** `U+202E`: a character by its number. */
export function formatCodePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
