/** What a header `Content-Security-Policy` says, for tests to ask. */

/** The sources of each directive, in one policy. */
type Directives = ReadonlyMap<string, readonly string[]>

/** @param header policies joined by commas, which hold together */
export function parsePolicies(header: string): readonly Directives[] {
  return header.split(',').map(
    (policy) =>
      new Map(
        policy
          .split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .map(([name = '', ...sources]) => [name, sources]),
      ),
  )
}

/** What a policy says of a directive; only those for fetching fall back on the default. */
function sourcesOf(policy: Directives, directive: string): readonly string[] | undefined {
  return policy.get(directive) ?? (directive.endsWith('-src') ? policy.get('default-src') : undefined)
}

/** What every policy of the header that speaks of a directive lets through. */
export function allowed(header: string, directive: string): readonly string[] {
  const speaking = parsePolicies(header).flatMap((policy) => {
    const sources = sourcesOf(policy, directive)
    return sources ? [sources] : []
  })
  return [...new Set(speaking.flat())].filter((source) => speaking.every((sources) => sources.includes(source)))
}
