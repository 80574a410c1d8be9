/** `npm run dev`: what is wrong with the data stands in the page while it is wrong. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What the server reads: all of the repository but what is made or installed. */
const COPIED = [
  'data',
  'src',
  'public',
  'LICENSE-DATA',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
]

/** A repository whose data can be broken without harm. */
async function createRepository(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-dev-'))
  await Promise.all(COPIED.map((name) => cp(join(ROOT, name), join(root, name), { recursive: true })))
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  return root
}

/** A port that is free just now. */
function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** Starts the server and waits until it says where it is. */
function startServer(root: string, port: number): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(port) }
  const child = spawn(process.execPath, ['src/build/run.mjs', 'dev'], { cwd: root, env })
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (text: Buffer) => {
      output += text
      if (output.includes('is at http')) resolve(child)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', (code) => reject(new Error(`the server ended with ${code}: ${output}`)))
  })
}

test('a wrong date shows as an overlay with its place, and goes when it is mended', async ({ page }) => {
  // A first start bundles every library for the browser.
  test.setTimeout(240_000)
  const root = await createRepository()
  const port = await findPort()
  const server = await startServer(root, port)
  try {
    await page.goto(`http://localhost:${port}/`)
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached({ timeout: 180_000 })
    const path = join(root, 'data/stations.geojson')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"opened": "2018-06"', '"opened": "2018-13"'))
    const overlay = page.locator('vite-error-overlay')
    await expect(overlay).toContainText('nld-amsterdam-qingtian opened: "2018-13" is not a date')
    await expect(overlay).toContainText(/data\/stations\.geojson:\d+:\d+/)
    await writeFile(path, text)
    await expect(overlay).toHaveCount(0)
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  } finally {
    server.kill()
    await rm(root, { recursive: true, force: true })
  }
})
