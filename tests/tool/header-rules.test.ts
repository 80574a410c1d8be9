import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fillHeaders, headerValues } from '../../src/site/header-template.ts'
import { openWorkshop } from '../../src/tool/bundle.ts'
import { parseHeaderRules, selectHeaders } from '../../src/tool/header-rules.ts'
import { allowedSources, createStandAlone } from '../../src/tool/stand-alone.ts'
import { attribute, elements } from '../support/html.ts'
import { nginxHeaders } from '../support/nginx-headers.ts'
import { allowed, parsePolicies } from '../support/policy.ts'
import { renderPages } from '../support/render-pages.ts'
import { smallDataset } from '../support/small-data.ts'
import { smallPages } from '../support/small-pages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const standAlone = await createStandAlone(openWorkshop(root))
const inline = allowedSources(standAlone)
const template = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')
const filled = (siteUrl: string | null) => fillHeaders(template, headerValues(siteUrl, inline))
const headersFor = (siteUrl: string | null) => {
  const rules = parseHeaderRules(filled(siteUrl))
  return (path: string) => selectHeaders(rules, path)
}
const POLICY = 'Content-Security-Policy'
const SITE = 'https://atlas.example.org/some/folder/'
const headersOf = headersFor(null)
const policyOf = (path: string, siteUrl: string | null = null) => headersFor(siteUrl)(path).get(POLICY) ?? ''

const FETCHED = ['script-src', 'style-src', 'img-src', 'font-src'] as const

describe('what hosts are asked to send', () => {
  test.each(['/', '/country/italy/', '/404.html', '/assets/worker.js', '/sw.js'])(
    'is a policy without a hole: %s',
    (path) => {
      for (const directive of ['font-src', 'connect-src', 'worker-src'])
        expect(allowed(policyOf(path), directive), directive).toEqual(["'self'"])
      expect(allowed(policyOf(path), 'script-src')).toEqual(["'self'", inline.script])
      expect(allowed(policyOf(path), 'style-src')).toEqual(["'self'", inline.style])
      expect(allowed(policyOf(path), 'img-src')).toEqual(["'self'", 'data:'])
      expect(allowed(policyOf(path), 'object-src')).toEqual(["'none'"])
      expect(headersOf(path).get('X-Content-Type-Options')).toBe('nosniff')
    },
  )

  test('allows, of what stands in pages, the style and the script of the one for missing addresses alone', () => {
    const page = renderPages(smallDataset, null, { ...standAlone, lead: 'assets/not-found.js' }).get('404.html') ?? ''
    const hashOf = (tag: string) => {
      const [element] = elements(page, tag).filter((found) => attribute(found, 'src') === null)
      const [content] = element?.childNodes ?? []
      const source = content && 'value' in content ? content.value : ''
      return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
    }
    for (const path of ['/atlantis/', '/country/atlantis/', '/embed/country/atlantis/']) {
      expect(allowed(policyOf(path), 'script-src')).toContain(hashOf('script'))
      expect(allowed(policyOf(path), 'style-src')).toContain(hashOf('style'))
    }
    for (const [path, html] of smallPages) {
      const inside = [...elements(html, 'script'), ...elements(html, 'style')].filter(
        (element) => attribute(element, 'src') === null && attribute(element, 'type') !== 'application/ld+json',
      )
      expect(inside, path).toEqual([])
    }
  })

  test('lets nobody but us frame a page', () => {
    const paths = [...smallPages.keys(), 'index.html'].map((path) => path.replace(/index\.html$/, ''))
    const free = paths.filter((path) => !policyOf(`/${path}`).includes("frame-ancestors 'self'"))
    expect(free.filter((path) => !path.startsWith('embed/'))).toEqual([])
  })

  test('lets everybody frame an embed', () => {
    expect(policyOf('/embed/country/italy/')).not.toContain('frame-ancestors')
  })

  test.each(FETCHED)(
    'names the site in the %s of embeds: "self" is nothing where a sandbox takes the origin',
    (name) => {
      expect(allowed(policyOf('/embed/country/italy/', SITE), name)).toContain('https://atlas.example.org')
      expect(allowed(policyOf('/embed/country/italy/'), name)).toEqual(expect.arrayContaining(['http:', 'https:']))
      for (const hole of ["'unsafe-inline'", "'unsafe-eval'", 'blob:', '*'])
        expect(allowed(policyOf('/embed/'), name)).not.toContain(hole)
    },
  )

  test('lets programs anywhere read the data, and caches only what never changes', () => {
    expect(headersOf('/data/latest/stations.csv').get('Access-Control-Allow-Origin')).toBe('*')
    expect(headersOf('/assets/core-1a2b3c4d.js').get('Cache-Control')).toMatch(/immutable/)
    expect(headersOf('/country/italy/').has('Cache-Control')).toBe(false)
    expect(headersOf('/sw.js').get('Cache-Control')).toBe('no-cache')
  })

  test('says nothing of openers: links from a sandboxed frame would lead to an error', () => {
    expect(headersOf('/country/italy/').has('Cross-Origin-Opener-Policy')).toBe(false)
  })

  test('lets frames without an origin have fonts and modules', () => {
    expect(headersOf('/assets/font-1a2b3c4d.woff2').get('Access-Control-Allow-Origin')).toBe('*')
    expect(headersOf('/embed.js').get('Access-Control-Allow-Origin')).toBe('*')
  })

  test.each([null, SITE])('fits what Cloudflare Pages takes: 100 rules, lines of 2,000 characters (%s)', (siteUrl) => {
    expect(parseHeaderRules(filled(siteUrl)).length).toBeLessThan(100)
    for (const line of filled(siteUrl).split('\n')) expect(line.length).toBeLessThan(2000)
  })
})

describe('the template', () => {
  test('is filled whole', () => expect(filled(SITE)).not.toMatch(/[{}]/))

  test('names what has no value', () => {
    expect(() => fillHeaders('/*\n  X-A: {b}\n', { c: 'd' })).toThrow(
      '"{b}" in _headers has no value (expected one of c)',
    )
  })
})

test('a line that belongs to no path is named', () => {
  expect(() => parseHeaderRules('  X-A: b\n/x')).toThrow('"X-A: b" in _headers stands below no path')
  expect(() => parseHeaderRules('/x\n  nonsense')).toThrow('"nonsense" in _headers is no header')
})

test('equal headers of several rules hold together', () => {
  const two = parseHeaderRules('/*\n  X-A: 1\n/a/*\n  X-A: 2\n')
  expect(selectHeaders(two, '/a/b').get('X-A')).toBe('1, 2')
  expect(selectHeaders(two, '/b').get('X-A')).toBe('1')
})

describe('the example for nginx sends the same', () => {
  const example = readFileSync(new URL('../../docs/serving.md', import.meta.url), 'utf8')
  // The site's own address is what nginx knows by itself.
  const sentFor = (path: string) =>
    nginxHeaders(example.replaceAll('$scheme://$http_host', 'https://atlas.example.org'), path)
  const askedFor = headersFor('https://atlas.example.org/')
  const pages = ['/', '/about/', '/embed/', '/embed/country/italy/', '/assets/core-1a2b3c4d.js', '/data/', '/sw.js']

  test.each([...pages, '/data/latest/a.csv', '/feed.atom', '/embed.js', '/oembed/index.json'])('for %s', (path) => {
    const sent = sentFor(path)
    for (const [name, value] of askedFor(path)) if (name !== POLICY) expect(sent.get(name), name).toBe(value)
  })

  test.each(pages)('with the same policy for %s', (path) => {
    const [sent = '', asked = ''] = [sentFor(path).get(POLICY), askedFor(path).get(POLICY)]
    for (const directive of parsePolicies(asked).flatMap((policy) => [...policy.keys()]))
      expect(allowed(sent, directive), directive).toEqual(allowed(asked, directive))
  })
})
