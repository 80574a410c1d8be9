/** Writes the address of the page, where the browser lets it. */

/**
 * It may refuse: too many writes in a short time, a frame without an origin, a page from a folder. Then the address stays
 * as it is, which is no reason for anything else to stop: whoever writes it has changed the state before.
 * @param how `push` adds an entry to the history, `replace` changes the present one
 */
export function writeAddress({ history }: Pick<Window, 'history'>, how: 'push' | 'replace', address: string): void {
  try {
    if (how === 'push') history.pushState(history.state, '', address)
    else history.replaceState(history.state, '', address)
  } catch {
    // Refused: the page goes on, and the next change asks again.
  }
}
