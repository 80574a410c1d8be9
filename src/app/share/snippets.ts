/** What a newsroom pastes: a frame with a fallback link, with or without the script that adjusts its height. */
export interface Snippet {
  /** Absolute addresses: of the embed, of the full page, and of `embed.js`. */
  readonly embed: string
  readonly page: string
  readonly script: string
  readonly title: string
  /** Pixels. */
  readonly height: number
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** One line: the link that stays where frames are refused, and all there is without a frame. */
export function formatStatic({ page, title }: Snippet): string {
  return `<p><a href="${escapeText(page)}">${escapeText(title)}</a> (Overseas Stations Atlas; alleged)</p>`
}

export function formatPlain(snippet: Snippet): string {
  const { embed, title, height } = snippet
  return [
    `<iframe src="${escapeText(embed)}"`,
    `  title="${escapeText(title)}" width="100%" height="${height}"`,
    '  loading="lazy" style="border:0"></iframe>',
    formatStatic(snippet),
  ].join('\n')
}

export function formatAutomatic(snippet: Snippet): string {
  return `${formatPlain(snippet)}\n<script src="${escapeText(snippet.script)}" async></script>`
}

/** The address of an embed: the page's own parameters, and what was chosen for it. */
export function formatEmbedAddress(base: string, search: string, chosen: Readonly<Record<string, string>>): string {
  const url = new URL(base)
  url.search = search
  for (const [name, value] of Object.entries(chosen)) if (value !== '') url.searchParams.set(name, value)
  return url.href.replaceAll('%2C', ',')
}
