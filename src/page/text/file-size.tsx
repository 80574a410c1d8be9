/** The size of a file of the site. The build fills it in: a page is made before the archive that holds it. */

/** What `data-size-of` may name beside a path: everything that a browser keeps. */
export const KEPT_FILES = 'kept'

/** @param of a path from the root of the site, or `KEPT_FILES` */
export function FileSize({ of }: { readonly of: string }) {
  return <data data-size-of={of} />
}
