/**
 * WordPress as embeds meet it: what it makes of a pasted address, and the script of its pages. The script is WordPress's
 * own where Debian's package can be had, which is looked for once and kept in `.cache/`; else the protocol re-stated.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { attribute, type Element, elements, text } from '../../support/html.ts'

const SCRIPT = 'usr/share/wordpress/wp-includes/js/wp-embed.js'
const KEPT = '.cache/wp-embed.js'

/** Milliseconds; a machine without network goes on with the protocol re-stated. */
const PATIENCE = 60_000

function run(command: string, args: readonly string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, timeout: PATIENCE, stdio: 'ignore' }).status === 0
}

/** Takes the one file out of Debian's package. */
function download(): void {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync('.cache/wordpress-')
  try {
    if (!run('apt-get', ['download', 'wordpress'], folder)) return
    const [name] = readdirSync(folder)
    if (name && run('dpkg-deb', ['--extract', name, '.'], folder)) renameSync(join(folder, SCRIPT), KEPT)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** WordPress's own script for pages that hold embeds; null where it cannot be had. */
export function findWordpress(): string | null {
  const installed = join('/', SCRIPT)
  if (existsSync(installed)) return readFileSync(installed, 'utf8')
  if (!existsSync(KEPT)) download()
  return existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : null
}

/** The same protocol in few words: who is heard, which heights, which links. */
export const RESTATED = `
addEventListener('message', ({ data, source }) => {
  const { message, value, secret } = data ?? {}
  if (!/^[a-zA-Z0-9]+$/.test(secret)) return
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + secret + '"]')) quote.style.display = 'none'
  for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
    if (frame.contentWindow !== source) continue
    frame.removeAttribute('style')
    if (message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)))
    const isOwn = () => new URL(value, location).host === new URL(frame.src).host
    if (message === 'link' && isOwn() && document.activeElement === frame) top.location.href = value
  }
})
addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
    if (!frame.dataset.secret) {
      frame.dataset.secret = Math.random().toString(36).slice(2, 12)
      frame.src += '#?secret=' + frame.dataset.secret
    }
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
  }
})`

/** Attributes of a frame that WordPress keeps. */
const ATTRIBUTES = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']

function keepAttributes(frame: Element, secret: string): string {
  const src = `${attribute(frame, 'src')}#?secret=${secret}`
  const kept = ATTRIBUTES.flatMap((name) => {
    const value = name === 'src' ? src : attribute(frame, name)
    return value === null ? [] : [`${name}="${value}"`]
  })
  return kept.join(' ')
}

/**
 * What stands in a post whose author pasted an address with this oEmbed answer: a quote with the link, if the answer
 * begins with one, and the frame, hidden and in a sandbox. All else is dropped.
 * @throws when the answer has no frame: WordPress would leave the bare address
 */
export function pasteOembed(html: string, secret: string): string {
  const [[frame], [quote]] = [elements(html, 'iframe'), elements(html, 'blockquote')]
  if (!frame) throw new Error(`the answer has no frame: ${html}`)
  const begins = quote && html.startsWith('<blockquote')
  const [link] = begins ? elements(quote, 'a') : []
  const shown = link ? `<a href="${attribute(link, 'href')}">${text(link)}</a>` : ''
  const hidden = begins ? 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"' : ''
  const told = begins ? `<blockquote class="wp-embedded-content" data-secret="${secret}">${shown}</blockquote>` : ''
  const fixed = `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}"`
  return `${told}<iframe ${fixed} ${hidden} ${keepAttributes(frame, secret)}></iframe>`
}
