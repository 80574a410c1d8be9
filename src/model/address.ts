/** Which addresses the dataset takes: pages of the public web, and for whoever publishes a copy also an e-mail address. */

export const EXPECTED_ADDRESS = 'expected https:// or http://, a public host such as example.org, no name or password'
export const EXPECTED_CONTACT =
  'expected https:// with a public host such as example.org, or mailto: with one e-mail address'

/** Names that no public server has (RFC 2606, 6761, 6762, 8375, and what networks at home use). */
const PRIVATE_ENDS = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/
/** At least two labels, the last of them letters: so no number, no address of the kind 127.0.0.1 or [::1]. */
const PUBLIC_HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/
/** What a parser would silently drop or turn: spaces, line breaks, controls, backslashes, quotes, angle brackets. */
const PLAIN = /^https?:\/\/[^\p{White_Space}\p{C}\\"<>]+$/u

/** Whether a host name, as `URL` gives it, can be that of a public server; a dot at its end is its full form. */
function isPublicHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '')
  return name.length <= 253 && PUBLIC_HOST.test(name) && !PRIVATE_ENDS.test(name)
}

/** Whether this is the address of a page that anybody can open: http or https, a public host, no credentials. */
export function isAddress(text: string): boolean {
  if (!PLAIN.test(text) || !URL.canParse(text)) return false
  const { hostname, username, password } = new URL(text)
  // Of "https://@example.org" the parser keeps no name; it is written as if there were one.
  const authority = text.split('/')[2] ?? ''
  return username === '' && password === '' && !authority.includes('@') && isPublicHost(hostname)
}

/** Whether readers can write to this: a page, or `mailto:` and one address; a subject may follow, no further receiver. */
export function isContact(text: string): boolean {
  const [, host] = /^mailto:[\w.+-]+@([a-z0-9.-]+)(?:\?subject=[^&\s]+)?$/i.exec(text) ?? []
  return host === undefined ? isAddress(text) : isPublicHost(host.toLowerCase())
}
