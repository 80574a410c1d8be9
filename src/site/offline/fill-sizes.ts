/** Fills the sizes of files that pages ask for by `FileSize`: a page is made before the archive that holds it. */

/**
 * @param sizeOf bytes of a file, by its path from the root of the site; undefined where it is not made yet
 * @param format bytes as words
 */
export function fillSizes(
  html: string,
  sizeOf: (path: string) => number | undefined,
  format: (bytes: number) => string,
): string {
  return html.replace(/<data data-size-of="([^"]+)"><\/data>/g, (asked, path: string) => {
    const bytes = sizeOf(path)
    if (bytes === undefined) return asked
    return `<data value="${bytes}">${format(bytes)}</data>`
  })
}
