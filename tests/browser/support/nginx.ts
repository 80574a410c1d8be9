/** The built site behind nginx, as `docs/serving.md` sets it up. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../../../src/tool/program.ts'
import { NGINX as PROGRAM } from '../../../src/tool/programs.ts'
import { configureNginx } from '../../support/nginx.ts'
import { test as base, DIST, expect } from './fixtures.ts'

/** Null on a machine without it. */
export const NGINX = findProgram(PROGRAM, process.env)

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

/** `site` and `baseURL` are those of nginx. */
export const test = base.extend<object, { readonly site: { url: string; close: () => Promise<void> } }>({
  site: [
    async ({ headers: _ }, use) => {
      const home = await mkdtemp(join(tmpdir(), 'atlas-nginx-'))
      const port = await findFreePort()
      const nginx = spawn(String(NGINX), await configureNginx({ home, port, root: DIST }), { stdio: 'inherit' })
      await expect.poll(() => isListening(port), 'nginx listens').toBe(true)
      const close = async () => {
        nginx.kill('SIGTERM')
        await once(nginx, 'close')
      }
      await use({ url: `http://127.0.0.1:${port}/`, close })
      await close()
      await rm(home, { recursive: true })
    },
    { scope: 'worker' },
  ],
})
