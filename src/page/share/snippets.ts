/** What a newsroom or a teacher pastes. Each form is short enough to be read before it is pasted. */

/** Everything a snippet can say; addresses are absolute. */
export interface Snippet {
  /** Of the embed, of the full page, and of `embed.js`. */
  readonly embed: string
  readonly page: string
  readonly script: string
  readonly title: string
  /** Pixels. */
  readonly height: number
  /** Beside the link: whose it is, and that it is alleged. */
  readonly alleged: string
  /** Under an image: whose it is, of when, on which terms. */
  readonly credit: string
  readonly image: { readonly src: string; readonly alt: string } | null
}

/** Where a snippet goes. */
export const SNIPPET_PLACES = ['plain', 'automatic', 'moodle', 'canvas', 'google', 'picture'] as const
export type SnippetPlace = (typeof SNIPPET_PLACES)[number]

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function formatLink({ page, title }: Snippet): string {
  return `<a href="${escapeText(page)}">${escapeText(title)}</a>`
}

/** The line that stays where frames are refused. */
function formatFallback(snippet: Snippet): string {
  return `<p>${formatLink(snippet)} (${escapeText(snippet.alleged)})</p>`
}

/**
 * `frameborder`, not `style`: host pages with a strict policy and learning platforms drop inline styles, and the frame
 * would get the browser's inset border. The HTML standard has browsers draw the attribute's 0 as no border.
 */
function formatPlain(snippet: Snippet): string {
  const { embed, title, height } = snippet
  return [
    `<iframe src="${escapeText(embed)}"`,
    `  title="${escapeText(title)}" width="100%" height="${height}"`,
    '  loading="lazy" frameborder="0"></iframe>',
    formatFallback(snippet),
  ].join('\n')
}

function formatAutomatic(snippet: Snippet): string {
  return `${formatPlain(snippet)}\n<script src="${escapeText(snippet.script)}" async></script>`
}

/**
 * An image with caption, credit and link; the link alone where the page has no image. As wide as its column: it must not
 * reach beyond it in a page whose styles say nothing of images.
 */
function formatPicture(snippet: Snippet): string {
  const { page, image, credit } = snippet
  if (!image) return formatFallback(snippet)
  return [
    `<figure><a href="${escapeText(page)}"><img src="${escapeText(image.src)}"`,
    `  alt="${escapeText(image.alt)}" width="100%" loading="lazy"></a>`,
    `<figcaption>${formatLink(snippet)}. ${escapeText(credit)}</figcaption></figure>`,
  ].join('\n')
}

export function formatSnippet(place: SnippetPlace, snippet: Snippet): string {
  switch (place) {
    case 'plain':
    case 'moodle':
    case 'canvas':
      return formatPlain(snippet)
    case 'automatic':
      return formatAutomatic(snippet)
    case 'google':
      return snippet.embed
    case 'picture':
      return formatPicture(snippet)
  }
}
