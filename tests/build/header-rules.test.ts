import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openWorkshop } from '../../src/build/bundle.ts'
import { parseHeaderRules, selectHeaders } from '../../src/build/header-rules.ts'
import { allowStandAlone, createStandAlone } from '../../src/build/stand-alone.ts'
import { attribute, elements } from '../support/html.ts'
import { SMALL_DATASET } from '../support/real-data.ts'
import { realPages, renderPages } from '../support/real-pages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const standAlone = await createStandAlone(openWorkshop(root))
const template = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')
const rules = parseHeaderRules(allowStandAlone(template, standAlone))
const headersOf = (path: string) => selectHeaders(rules, path)
const policyOf = (path: string) => headersOf(path).get('Content-Security-Policy') ?? ''

describe('what hosts are asked to send', () => {
  test('is a policy without a hole', () => {
    expect(policyOf('/')).toMatch(/^default-src 'none'; script-src 'self' '[^']+'; style-src 'self' '[^']+'; img-src/)
    for (const hole of ['unsafe-inline', 'unsafe-eval', 'blob:', 'http', '* '])
      expect(policyOf('/')).not.toContain(hole)
    expect(headersOf('/country/italy/').get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('allows, of what stands in pages, the style and the script of the one for missing addresses alone', () => {
    const page = renderPages(SMALL_DATASET, null, { ...standAlone, lead: 'assets/not-found.js' }).get('404.html') ?? ''
    const hashOf = (tag: string) => {
      const [element] = elements(page, tag).filter((found) => attribute(found, 'src') === null)
      const [content] = element?.childNodes ?? []
      const source = content && 'value' in content ? content.value : ''
      return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
    }
    expect(policyOf('/country/atlantis/')).toContain(`script-src 'self' ${hashOf('script')};`)
    expect(policyOf('/country/atlantis/')).toContain(`style-src 'self' ${hashOf('style')};`)
    for (const [path, html] of realPages) {
      const inside = [...elements(html, 'script'), ...elements(html, 'style')].filter(
        (element) => attribute(element, 'src') === null && attribute(element, 'type') !== 'application/ld+json',
      )
      expect(inside, path).toEqual([])
    }
  })

  test('lets nobody but us frame a page', () => {
    const paths = [...realPages.keys(), 'index.html'].map((path) => path.replace(/index\.html$/, ''))
    const free = paths.filter((path) => !policyOf(`/${path}`).includes("frame-ancestors 'self'"))
    expect(free.filter((path) => !path.startsWith('embed/'))).toEqual([])
  })

  test('lets everybody frame an embed, under the same policy otherwise', () => {
    expect(policyOf('/embed/country/italy/')).not.toContain('frame-ancestors')
    expect(policyOf('/embed/country/italy/')).toContain("script-src 'self'")
  })

  test('is no more than hosts read: Cloudflare Pages stops at 100 rules', () => {
    expect(rules.length).toBeLessThan(100)
  })

  test('lets programs anywhere read the data, and caches only what never changes', () => {
    expect(headersOf('/data/latest/stations.csv').get('Access-Control-Allow-Origin')).toBe('*')
    expect(headersOf('/assets/core-1a2b3c4d.js').get('Cache-Control')).toMatch(/immutable/)
    expect(headersOf('/country/italy/').has('Cache-Control')).toBe(false)
    expect(headersOf('/sw.js').get('Cache-Control')).toBe('no-cache')
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

test('the example for nginx sends the same', () => {
  const example = readFileSync(new URL('../../docs/serving.md', import.meta.url), 'utf8')
  const own = rules.find(({ path }) => path === '/*')?.headers ?? []
  expect(own).not.toHaveLength(0)
  for (const [name, value] of own) {
    expect(example).toMatch(new RegExp(`add_header ${name} "?${value.replace(/[()*.+]/g, '\\$&')}("|\\$| )`))
  }
  const cases = [...example.matchAll(/^ {2}~?\^?(\/[a-z/.]*) +"(.*)";$/gm)].map(([, path = '', value = '']) => [
    path,
    value,
  ])
  for (const [path = '', value = ''] of cases) {
    const sent = [...headersOf(path.endsWith('/') ? `${path}x/` : path).values()].join('\n')
    if (value === '') expect(sent, path).not.toContain('frame-ancestors')
    else expect(sent, path).toContain(value)
  }
  const open = rules.filter(({ headers }) => headers.some(([name]) => name === 'Access-Control-Allow-Origin'))
  expect(cases.filter(([, value]) => value === '*').map(([path]) => path)).toEqual(
    expect.arrayContaining(open.map(({ path }) => path.replace('*', ''))),
  )
})
