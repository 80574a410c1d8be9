/** The HTML of an oEmbed answer, for tests that have no build with an address of its own. */

export interface Embedded {
  /** Of the site, with a slash at its end. */
  readonly site: string
  /** Of the page, from the root. */
  readonly path: string
  readonly title: string
  readonly width: number
  readonly height: number
}

export function oembedHtml({ site, path, title, width, height }: Embedded): string {
  const quote = `<a href="${site}${path}">${title}</a>. Alleged, not established.`
  const frame = `src="${site}embed/${path}" title="${title}" width="${width}" height="${height}" loading="lazy" frameborder="0"`
  return `<blockquote class="wp-embedded-content">${quote}</blockquote><iframe ${frame}></iframe>`
}
