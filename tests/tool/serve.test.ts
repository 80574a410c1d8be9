import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedFolder, serveFolder } from '../../src/tool/serve.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Asks for a path as it stands, with no clean-up of `..` as browsers do it. */
function ask(site: ServedFolder, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asked.on('error', reject).end()
  })
}

let folder: string
let site: ServedFolder

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-serve-'))
  const files: Record<string, string | Uint8Array> = {
    'index.html': 'home',
    '404.html': 'no such page',
    'country/italy/index.html': 'italy',
    'assets/core-1a2b3c4d.js': 'plain',
    'assets/core-1a2b3c4d.js.br': brotliCompressSync('plain'),
    'data/stations.geojson': '{}',
    _headers: '/*\n  X-All: yes\n/country/*\n  X-Country: yes\n',
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  site = await serveFolder(folder, { port: 0, base: '/some/repo/' })
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

describe('serveFolder', () => {
  test('serves pages below its base', async () => {
    expect((await ask(site, '/some/repo/')).text).toBe('home')
    expect((await ask(site, '/some/repo/country/italy/?to=2018-05')).text).toBe('italy')
  })

  test('sends an address without its last slash to the one with it, keeping the query', async () => {
    const { status, headers } = await ask(site, '/some/repo/country/italy?to=2018-05')
    expect([status, headers.location]).toEqual([301, '/some/repo/country/italy/?to=2018-05'])
    expect((await ask(site, '/some/repo')).headers.location).toBe('/some/repo/')
  })

  test('answers what is not there with the 404 page', async () => {
    for (const path of ['/some/repo/nothing', '/country/italy/', '/']) {
      expect(await ask(site, path)).toMatchObject({ status: 404, text: 'no such page' })
    }
  })

  test('never leaves its folder', async () => {
    const name = folder.split('/').at(-1)
    for (const way of ['../', '..%2f', '%2e%2e/', '..%5c']) {
      const { status } = await ask(site, `/some/repo/${way}${name}/index.html`)
      expect([301, 404]).toContain(status)
      expect((await ask(site, `/some/repo/${way}${way}${way}etc/passwd`)).status).toBe(404)
    }
  })

  test('names the right types', async () => {
    const typeOf = async (path: string) => (await ask(site, `/some/repo/${path}`)).headers['content-type']
    expect(await typeOf('')).toMatch('text/html')
    expect(await typeOf('assets/core-1a2b3c4d.js')).toMatch('text/javascript')
    expect(await typeOf('data/stations.geojson')).toMatch('application/geo+json')
  })

  test('sends the compressed file to who takes it', async () => {
    const { headers } = await ask(site, '/some/repo/assets/core-1a2b3c4d.js', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBe('br')
    expect(headers['content-type']).toMatch('text/javascript')
  })

  test('sends it to nobody who refuses it', async () => {
    for (const refused of ['br;q=0', 'br; q=0.00', 'gzip;q=0, br;q=0']) {
      const { headers } = await ask(site, '/some/repo/assets/core-1a2b3c4d.js', { 'accept-encoding': refused })
      expect(headers, refused).not.toHaveProperty('content-encoding')
    }
  })

  test('lets hashed assets be kept for ever and pages be asked for again', async () => {
    expect((await ask(site, '/some/repo/assets/core-1a2b3c4d.js')).headers['cache-control']).toMatch('immutable')
    expect((await ask(site, '/some/repo/')).headers['cache-control']).toBe('no-cache')
    expect((await ask(site, '/some/repo/assets/gone.js')).headers['cache-control']).toBe('no-cache')
  })

  test('sends the headers of `_headers` with pages and refusals, where it is asked to', async () => {
    expect((await ask(site, '/some/repo/')).headers).not.toHaveProperty('x-all')
    const own = await serveFolder(folder, { port: 0, base: '/some/repo/', headers: true })
    for (const path of ['country/italy/', 'country/atlantis/', 'country/%zz', 'country/italy'])
      expect((await ask(own, `/some/repo/${path}`)).headers).toMatchObject({ 'x-all': 'yes', 'x-country': 'yes' })
    expect((await ask(own, '/some/repo/data/stations.geojson')).headers).not.toHaveProperty('x-country')
    await own.close()
  })

  test('answers who has the file already by 304', async () => {
    const { etag = '' } = (await ask(site, '/some/repo/')).headers
    expect(etag).not.toBe('')
    expect((await ask(site, '/some/repo/', { 'if-none-match': etag })).status).toBe(304)
  })

  test('takes the next port where one is taken, or says so', async () => {
    const port = Number(new URL(site.url).port)
    await expect(serveFolder(folder, { port })).rejects.toThrow(`port ${port} is taken`)
    const next = await serveFolder(folder, { port, search: true })
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port)
    await next.close()
  })
})
