/** What the first line of a request asks for. Browsers clean a path up before they ask; here it comes as it stands. */
import { Refusal } from './refusal.ts'

interface Target {
  /** From the base on, decoded, without a slash at its beginning: `country/italy/`, or nothing for the home page. */
  readonly path: string
  /** With its question mark, or nothing. */
  readonly search: string
}

/** Scheme and host, which proxies write before the path; the host may be an address in brackets. */
const ORIGIN = /^https?:\/\/(\[[\da-f:.]+\])?[^/?#[\]]*/i

/** Slashes in disguise: the page would come under an address from which its links lead elsewhere. */
const HIDDEN_SLASH = /%2f|%5c|\\/i

/** @throws {Refusal} where this is no path */
function decodePath(path: string): string {
  try {
    const decoded = decodeURIComponent(path)
    if (decoded.startsWith('/') && !decoded.includes('\0')) return decoded
  } catch {
    // A broken escape is as little of a path as one with NUL in it.
  }
  throw new Refusal(400)
}

/** Whether each part of a path is the name of a file or folder. A slash may stand at the end. */
function isPlain(path: string): boolean {
  return path
    .replace(/\/$/, '')
    .split('/')
    .every((name) => name !== '.' && name !== '..' && (name !== '' || path === ''))
}

/**
 * @param base of the site, with a slash at both ends
 * @throws {Refusal} where there is no path (400), or one that leads to no file whatever the site holds (404)
 */
export function parseTarget(target: string, base: string): Target {
  const [, written = '', search = ''] = /^([^?]*)(.*)$/s.exec(target.replace(ORIGIN, '')) ?? []
  const path = decodePath(written)
  if (`${path}/` === base) throw new Refusal(301, { Location: base + search })
  const inside = path.slice(base.length)
  if (!path.startsWith(base) || !isPlain(inside) || HIDDEN_SLASH.test(written)) throw new Refusal(404)
  return { path: inside, search }
}
