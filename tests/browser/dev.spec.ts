/** `npm run dev`: what changes shows in the page, and what is wrong stands over it while it is wrong. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, open, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { PALETTES } from '../../src/draw/palette.ts'

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

interface DevServer {
  readonly child: ChildProcess
  readonly address: string
}

/** Starts the server at a free port and waits until it says where it is. */
function startServer(root: string): Promise<DevServer> {
  const env = { ...process.env, PORT: '0' }
  const child = spawn(process.execPath, ['src/tool/run.mjs', 'dev'], { cwd: root, env })
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (text: Buffer) => {
      output += text
      const [, address] = / is at (http\S+)/.exec(output) ?? []
      if (address) resolve({ child, address })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', (code) => reject(new Error(`the server ended with ${code}: ${output}`)))
  })
}

const STATIONS = 'data/stations.geojson'
const WORDS = 'src/words/en/core.ts'
const COLOURS = 'src/draw/palette.ts'

const NAME = "siteName: 'Overseas Stations Atlas'"
const PAPER = `paper: '${PALETTES.light.paper}'`

/** A change makes the whole site anew, beside whatever else this machine has to do. */
const patient = expect.configure({ timeout: 240_000 })

let root: string
let server: DevServer

/** Writes as editors do: the file stands empty for a while, and the watcher is silent about what follows at once. */
async function write(file: string, text: string): Promise<void> {
  const handle = await open(join(root, file), 'w')
  await sleep(40)
  await handle.writeFile(text)
  await handle.close()
}

/** Changes one place of a file, and gives back how to mend it. */
async function replaceIn(file: string, from: string, to: string): Promise<() => Promise<void>> {
  const text = await readFile(join(root, file), 'utf8')
  expect(text).toContain(from)
  await write(file, text.replace(from, to))
  return () => write(file, text)
}

function overlayOf(page: Page) {
  return page.locator('vite-error-overlay')
}

async function expectAtlas(page: Page): Promise<void> {
  await patient(overlayOf(page)).toHaveCount(0)
  await patient(page.locator('[data-atlas][data-live]')).toBeAttached()
}

// One server for all tests, one after the other.
test.describe.configure({ mode: 'default', timeout: 400_000 })

const breakDate = () => replaceIn(STATIONS, '"opened": "2018-06"', '"opened": "2018-13"')
/** Of the date that is wrong from the beginning. */
let mendDate: () => Promise<void>

test.beforeAll(async () => {
  root = await createRepository()
  mendDate = await breakDate()
  server = await startServer(root)
})

test.afterAll(async () => {
  const { child } = server
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'close')
    child.kill()
    await ended
  }
  await rm(root, { recursive: true, force: true })
})

async function expectWrongDate(page: Page): Promise<void> {
  await patient(overlayOf(page)).toContainText('nld-amsterdam-qingtian opened: "2018-13" is not a date')
  await patient(overlayOf(page)).toContainText(/data\/stations\.geojson:\d+:\d+/)
}

// To make the site anew takes seconds, so that each time answers for more than one change.
test('a wrong date is an overlay with its place where a page is opened, and goes when it is mended', async ({
  page,
}) => {
  await page.goto(server.address)
  await expectWrongDate(page)
  await mendDate()
  await expectAtlas(page)
})

test('the data are served as they are published, and never as they are edited', async ({ request }) => {
  const statusOf = async (path: string) => (await request.get(server.address + path)).status()
  expect(await statusOf('data/latest/stations.geojson')).toBe(200)
  for (const path of [STATIONS, 'data/stations.geojson?raw', '%64ata/stations.geojson', `@fs${root}/${STATIONS}`]) {
    expect(await statusOf(path), path).toBe(403)
  }
})

test('a wrong date and a mistake in code stand over an open page, until a change shows in it', async ({ page }) => {
  await page.goto(server.address)
  await expectAtlas(page)
  const mend = await breakDate()
  await expectWrongDate(page)
  await mend()
  await replaceIn(WORDS, NAME, 'siteName: = ')
  await patient(overlayOf(page)).toContainText('core.ts')
  await replaceIn(COLOURS, PAPER, "paper: '#123456'")
  await replaceIn(WORDS, 'siteName: = ', "siteName: 'A Name Made Anew'")
  await expectAtlas(page)
  await patient(page).toHaveTitle(/A Name Made Anew/)
  await patient(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 52, 86)')
})
