/** The headers that static hosts are asked to send, from a file `_headers` as Netlify and Cloudflare Pages read it. */

export interface HeaderRule {
  /** A path from the root of the site; a `*` at its end stands for anything. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

function parseHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  if (colon < 1) throw new Error(`"${line.trim()}" in _headers is no header (expected "Name: value")`)
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

/** @throws on a line that is neither a path nor a header below one */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: (readonly [string, string])[] }[] = []
  for (const line of text.split('\n').filter((entry) => entry.trim() !== '' && !entry.startsWith('#'))) {
    const rule = rules.at(-1)
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] })
    else if (rule) rule.headers.push(parseHeader(line))
    else throw new Error(`"${line.trim()}" in _headers stands below no path`)
  }
  return rules
}

function matches(rule: HeaderRule, path: string): boolean {
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
}

/** The headers of a path from the root of the site; equal names are joined by commas, as the hosts do. */
export function selectHeaders(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of rules.filter((rule) => matches(rule, path)).flatMap(({ headers }) => headers)) {
    const before = found.get(name)
    found.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return found
}
