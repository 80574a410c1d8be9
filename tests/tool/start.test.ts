import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveBuilt } from '../../src/tool/start.ts'

function readHeaders(url: string): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    get(url, (response) => resolve(response.resume().headers)).on('error', reject)
  })
}

test('the site is served under the headers that its hosts are asked to send', async () => {
  const root = await mkdtemp(join(tmpdir(), 'atlas-start-'))
  await mkdir(join(root, 'dist'))
  await writeFile(join(root, 'dist/index.html'), 'home')
  await writeFile(join(root, 'dist/_headers'), "/*\n  Content-Security-Policy: default-src 'none'\n")
  const site = await serveBuilt({ root, env: {}, log: () => {} }, 0)
  expect(await readHeaders(site.url)).toMatchObject({ 'content-security-policy': "default-src 'none'" })
  await site.close()
  await rm(root, { recursive: true })
})
