/** `public/_headers` is a template: what stands in braces, only the build knows. */

/** The values that the template may name. */
type HeaderValues = Readonly<Record<string, string>>

/**
 * Where embeds may take scripts, styles, images and fonts from. In a frame sandboxed without its origin WebKit lets
 * `'self'` match nothing, so the site is named as well; where its name is not known, any host may stand for it.
 */
function embedSources(siteUrl: string | null): string {
  return siteUrl === null ? "'self' http: https:" : `'self' ${new URL(siteUrl).origin}`
}

/** What stands in a page itself and may be run or applied there: `'sha256-…'` each. */
export interface InlineSources {
  readonly script: string
  readonly style: string
}

/** What holds for pages that are no embeds, beside the policy for all. */
function pagePolicy({ script, style }: InlineSources): string {
  return `script-src 'self' ${script}; style-src 'self' ${style}; img-src 'self' data:; font-src 'self'; frame-ancestors 'self'`
}

/** @param siteUrl with a slash at its end; null where it is not known */
export function headerValues(siteUrl: string | null, inline: InlineSources): HeaderValues {
  return {
    'embed-sources': embedSources(siteUrl),
    'inline-script': inline.script,
    'inline-style': inline.style,
    'page-policy': pagePolicy(inline),
  }
}

/** @throws on a name in braces that has no value */
export function fillHeaders(template: string, values: HeaderValues): string {
  return template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) {
      throw new Error(`"{${name}}" in _headers has no value (expected one of ${Object.keys(values).join(', ')})`)
    }
    return value
  })
}
