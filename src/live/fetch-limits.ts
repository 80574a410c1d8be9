/** Where the page lies, as far as that decides what it may ask for. */

/** Whether the page was opened from the offline folder: the build marks its pages. */
export function isFolder(document: Document): boolean {
  return document.documentElement.dataset.folder !== undefined
}

/** Whether modules may be fetched: not from a folder, and not in a frame sandboxed without its origin. */
export function hasModules(window: Window): boolean {
  return window.origin !== 'null' && !isFolder(window.document)
}
