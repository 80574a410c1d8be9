/** `docs/serving.md` as it is copied. What the example does once it runs is asked in `tests/browser/nginx.spec.ts`. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findProgram } from '../../src/tool/program.ts'
import { NGINX } from '../../src/tool/programs.ts'
import { configureNginx, readNginxExample } from '../support/nginx.ts'

const nginx = findProgram(NGINX, process.env)

describe('the example for nginx', () => {
  const lines = readNginxExample()
    .split('\n')
    .map((line) => line.trim())

  test('asks for nothing that a new machine has not', () => {
    expect(lines).toContain('listen 80;')
    expect(lines.filter((line) => /^(ssl_|include|brotli|[^#]* ssl;)/.test(line))).toEqual([])
  })

  test('marks what a certificate needs', () => {
    for (const line of ['# listen 443 ssl;', '# ssl_certificate ', '# ssl_certificate_key '])
      expect(lines.filter((other) => other.startsWith(line))).toHaveLength(1)
  })

  test('tells caches that copies differ by coding, and answers a folder without a page by the page for it', () => {
    expect(lines).toContain('gzip_vary on;')
    expect(lines.filter((line) => line.startsWith('error_page')).join(' ')).toContain('403')
  })

  // Where nginx is missing the text above is all that can be asked; `npm test` installs it on machines for tests.
  if (nginx !== null)
    test('is accepted by nginx', async () => {
      const home = await mkdtemp(join(tmpdir(), 'atlas-nginx-'))
      const args = await configureNginx({ home, port: 8080 })
      const { status, stderr } = spawnSync(nginx, [...args, '-t'], { encoding: 'utf8' })
      expect(stderr.replace(/^nginx: .*(syntax is ok|test is successful)\n/gm, '')).toBe('')
      expect(status).toBe(0)
      await rm(home, { recursive: true })
    })
})
