/** Fills the sizes of files that pages ask for by `FileSize`: a page is made before the archive that holds it. */

/**
 * @param sizeOf bytes of a file, by its path from the root of the site
 * @param format bytes as words
 */
export function fillSizes(html: string, sizeOf: (path: string) => number, format: (bytes: number) => string): string {
  return html.replace(/<data data-size-of="([^"]+)"><\/data>/g, (_, path: string) => {
    const bytes = sizeOf(path)
    return `<data value="${bytes}">${format(bytes)}</data>`
  })
}
