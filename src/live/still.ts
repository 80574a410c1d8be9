/** A page whose live part does not live: it stands as it came, and says so in its own line. */

function createReload(document: Document, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  // The page itself; in a frame too, whose base opens all else beside it.
  link.setAttribute('href', '')
  link.target = '_self'
  link.textContent = words
  return link
}

/** Styles hide what is dead then, by `data-still`. @param what has become of its live part: it did not start, or it stopped */
export function standStill(document: Document, what: 'failed' | 'stopped'): void {
  document.documentElement.dataset.still = ''
  const line = document.querySelector<HTMLElement>('.start-line')
  line?.replaceChildren(`${line.dataset[what]} `, createReload(document, line.dataset.again ?? ''))
}

export function isStill(document: Document): boolean {
  return document.documentElement.dataset.still !== undefined
}

/** Takes all of it back: the page lives after all. */
export function endStill(document: Document): void {
  delete document.documentElement.dataset.still
  document.querySelector('.start-line')?.replaceChildren()
}
