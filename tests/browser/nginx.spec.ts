/** The site behind nginx, set up as `docs/serving.md` says, beside the same site as `npm start` serves it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { serveFolder } from '../../src/tool/serve.ts'
import { allowed, parsePolicies } from '../support/policy.ts'
import { DIST, expect } from './support/fixtures.ts'
import { NGINX, test } from './support/nginx.ts'
import { EMBED_KINDS, PAGE_KINDS } from './support/page-kinds.ts'

/** What a host adds, by which the two are compared; what frames a file that is no page concerns nobody. */
const ADDED = [
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'cache-control',
] as const

/** One file of each ending, and what has rules of its own. */
function listKinds(): readonly string[] {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length + 1))
  const byEnding = new Map(
    paths.filter((path) => !/\.(br|gz)$/.test(path)).map((path) => [path.replace(/^.*[./]/, ''), path]),
  )
  return [...byEnding.values(), 'sw.js', 'data/latest/', ...PAGE_KINDS, ...EMBED_KINDS]
}

/** A build without `SITE_URL` names every host in the policy of embeds, nginx the one that was asked. */
const SITE = "the site's own address"

/** What a policy comes to: each host joins its parts in its own way. */
function readPolicy(header: string, origin: string): Readonly<Record<string, readonly string[]>> {
  const directives = parsePolicies(header).flatMap((policy) => [...policy.keys()])
  const nameSite = (source: string) => (['http:', 'https:', origin].includes(source) ? SITE : source)
  return Object.fromEntries(
    directives.map((name) => [name, [...new Set(allowed(header, name).map(nameSite))].toSorted()]),
  )
}

function describeAnswer(response: APIResponse) {
  const headers = response.headers()
  const named = headers['content-type']?.toLowerCase().replaceAll(' ', '') ?? ''
  // JSON and XML are UTF-8 by themselves.
  const type = named.startsWith('text/') ? named : named.replace(/;.*$/, '')
  const said = type.startsWith('text/html') ? headers['content-security-policy'] : undefined
  const policy = readPolicy(said ?? '', new URL(response.url()).origin)
  return { status: response.status(), type, policy, ...Object.fromEntries(ADDED.map((name) => [name, headers[name]])) }
}

function ask(request: APIRequestContext, url: string): Promise<APIResponse> {
  return request.get(url, { headers: { 'accept-encoding': 'gzip' }, maxRedirects: 0 })
}

// Where nginx is missing there is nothing to be asked; `npm test` installs it on machines for tests.
if (NGINX !== null) {
  test('nginx sends every kind of file as npm start does', async ({ request, site }) => {
    const own = await serveFolder(DIST, { port: 0, headers: true })
    for (const path of listKinds()) {
      const [theirs, ours] = [await ask(request, site.url + path), await ask(request, own.url + path)]
      expect(describeAnswer(theirs), path).toEqual(describeAnswer(ours))
      expect(await theirs.body(), path).toEqual(await ours.body())
    }
    await own.close()
  })

  test('words are sent compressed, and caches are told', async ({ request, site }) => {
    for (const path of [
      '',
      'data/latest/sources.json',
      'data/latest/networks.csv',
      'about/',
      'data/latest/README.md',
    ]) {
      const headers = (await ask(request, site.url + path)).headers()
      expect([path, headers['content-encoding'], headers.vary]).toEqual([path, 'gzip', 'Accept-Encoding'])
    }
  })

  test('what is not there is answered by the page for it, a folder without a page too', async ({ request, site }) => {
    for (const path of ['country/atlantis/', 'record/', 'assets/', 'assets/gone.js', 'embed/country/atlantis/']) {
      const response = await ask(request, site.url + path)
      expect([path, response.status()]).toEqual([path, 404])
      expect(response.headers()['cache-control'] ?? '', path).not.toContain('immutable')
      const isFramed = !response.headers()['content-security-policy']?.includes('frame-ancestors')
      expect([path, isFramed]).toEqual([path, path.startsWith('embed/')])
      expect(await response.text()).toContain('<h1')
    }
  })

  test('no detour makes a page free to be framed', async ({ request, site }) => {
    for (const path of ['embed/..%2fcountry/italy/', 'country/italy/?/embed/']) {
      const response = await ask(request, site.url + path)
      expect([path, response.status()]).toEqual([path, 200])
      expect(response.headers()['content-security-policy'], path).toContain("frame-ancestors 'self'")
    }
  })

  test('a folder without its slash leads to the one with it, on the same host', async ({ request, site }) => {
    const response = await ask(request, `${site.url}country/italy?to=2018-05`)
    expect([response.status(), response.headers().location]).toEqual([301, '/country/italy/?to=2018-05'])
  })

  test('data/latest/ leads a reader to the page of downloads', async ({ page }) => {
    await page.goto('data/latest/')
    await expect(page).toHaveURL(/\/data\/$/)
    await expect(page.locator('h1')).toBeVisible()
  })

  test('the atlas starts under its headers', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  })
}
