/** How many lines a text takes in a preview image, before it is laid out: by the letters that a line holds. */

/** Lines of a text whose words are not broken. @param letters that fit into a line */
export function countLines(words: readonly string[], letters: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of words) {
    const isFull = used > 0 && used + 1 + length > letters
    if (isFull) lines += 1
    used = isFull || used === 0 ? length : used + 1 + length
  }
  return lines
}
