/**
 * The atlas as a folder to open by double click, without a server. It holds what can be reached from the home page,
 * and therefore no embeds, no forwarding pages and nothing that only hosts and programs read.
 */

import { fileOf } from '../links.ts'
import type { OutputFiles } from '../output.ts'
import { adaptPage } from './adapt-page.ts'

interface FolderOptions {
  /** The site, with its pages. */
  readonly files: OutputFiles
  /** Files that scripts ask for at run time, beside those that pages name. */
  readonly asked: readonly string[]
  readonly version: string
}

/** In a folder the newest release is this one: its files lie there once. */
function pinRelease(version: string): (address: string) => string {
  return (address) => address.replace(/(^|\/)data\/latest\//, `$1data/${version}/`)
}

function targetOf(page: string, address: string): string {
  const path = address.replace(/[?#].*$/, '')
  const file = path === '' ? page : fileOf(page, path)
  if (file === null) throw new Error(`${page}: "${address}" leads out of the folder`)
  return file
}

/** Pages with their links adapted and files as they are, by path from the root. @throws on a link that leads nowhere */
export function createFolder({ files, asked, version }: FolderOptions): OutputFiles {
  const point = pinRelease(version)
  const folder = new Map<string, string | Uint8Array>()
  const wanted = new Set(['index.html', ...asked])
  // A set grows while it is walked, and gives each path once.
  for (const path of wanted) {
    const content = files.get(path)
    if (content === undefined) throw new Error(`the offline folder asks for ${path}, which is not there`)
    if (!path.endsWith('.html')) {
      folder.set(path, content)
      continue
    }
    const { html, targets } = adaptPage(String(content), point)
    folder.set(path, html)
    for (const target of targets) wanted.add(targetOf(path, target))
  }
  return folder
}
