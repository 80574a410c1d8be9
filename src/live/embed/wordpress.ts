/**
 * What WordPress and its frames say to each other. It puts a secret behind the address of a frame and hears what comes
 * with it; of a pasted address it makes such a frame, hidden until it has said its height, in a sandbox where links are
 * dead: it follows them itself when it is told, as far as they lead to the frame's own host.
 */

export interface WordpressMessage {
  readonly message: 'height' | 'link'
  readonly value: number | string
  readonly secret: string
}

/** Of `#?secret=0123456789`; null outside WordPress. */
export function readSecret(hash: string): string | null {
  return /[?&]secret=(\w+)/.exec(hash)?.[1] ?? null
}

/** Asks WordPress, where it holds the frame, to go to a page. */
export function askToFollow({ parent, location }: Window, address: string): void {
  const secret = readSecret(location.hash)
  if (secret === null) return
  const message: WordpressMessage = { message: 'link', value: address, secret }
  // To whoever holds the frame: the secret is their own.
  parent.postMessage(message, '*')
}
