/** `npm run shots [name…]`: writes pictures of the built site's main states into `shots/`, for review by eye. */
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test'
import { CHROMIUM_FLAGS } from '../../src/tool/chromium-flags.ts'
import { runBuild } from '../../src/tool/cli.ts'
import type { CommandContext } from '../../src/tool/command.ts'
import { createBrowserEffects, findBrowser } from '../../src/tool/find-browser.ts'
import { serveFolder } from '../../src/tool/serve.ts'
import { LIVE, PRINTED, SHOTS, type Shot, WINDOWS, type WindowName } from './states.ts'

const SCHEMES = ['light', 'dark'] as const

interface Studio {
  readonly browser: Browser
  readonly url: string
  /** Where the pictures go. */
  readonly folder: string
}

/** The page as it is when it rests; without script it rests at once. */
async function takeShot(
  { browser, url, folder }: Studio,
  shot: Shot,
  view: string,
  options: BrowserContextOptions,
  withGl = true,
): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  if (!withGl) {
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
  }
  const page = await context.newPage()
  await page.goto(url + shot.path)
  const isAtlas = (await page.locator('[data-atlas]').count()) > 0
  if (isAtlas && options.javaScriptEnabled !== false) await page.locator(LIVE).waitFor()
  await shot.act?.(page)
  await page.screenshot({ path: join(folder, `${shot.name}-${view}.png`), fullPage: shot.full ?? false })
  await context.close()
}

async function takeViews(studio: Studio, shot: Shot): Promise<void> {
  for (const name of Object.keys(WINDOWS) as WindowName[])
    for (const colorScheme of SCHEMES)
      await takeShot(studio, shot, `${name}-${colorScheme}`, { viewport: WINDOWS[name], colorScheme })
}

/** What is seen without script, in forced colours, and, where there is the large map, without WebGL. */
async function takeSpecialViews(studio: Studio, shot: Shot): Promise<void> {
  if (shot.act || shot.path.startsWith('?')) return
  if (shot.path === '') await takeShot(studio, shot, 'no-webgl', { viewport: WINDOWS.wide }, false)
  await takeShot(studio, shot, 'no-script', { viewport: WINDOWS.wide, javaScriptEnabled: false })
  await takeShot(studio, shot, 'forced-colors', { viewport: WINDOWS.wide, forcedColors: 'active' })
}

async function printPages({ browser, url, folder }: Studio, wanted: (name: string) => boolean): Promise<void> {
  for (const { name, path } of PRINTED.filter((shot) => wanted(shot.name))) {
    const page = await browser.newPage()
    await page.goto(url + path)
    await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'A4' })
    await page.close()
  }
}

/** Gives the exit code. Names of states after the command limit what is shown. */
export async function runCommand(_name: string, names: readonly string[], context: CommandContext): Promise<number> {
  const wanted = (name: string) => names.length === 0 || names.includes(name)
  const code = await runBuild(context)
  if (code !== 0) return code
  const folder = join(context.root, 'shots')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // A copy, which another build during the minutes that this takes leaves alone.
  const copy = join(context.root, '.cache/shots-site')
  await rm(copy, { recursive: true, force: true })
  await cp(join(context.root, 'dist'), copy, { recursive: true })
  const site = await serveFolder(copy, { port: 0 })
  const executablePath = await findBrowser(context.env, await createBrowserEffects(context))
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  const studio = { browser, url: site.url, folder }
  try {
    for (const shot of SHOTS.filter(({ name }) => wanted(name))) {
      await takeViews(studio, shot)
      await takeSpecialViews(studio, shot)
      context.log(shot.name)
    }
    await printPages(studio, wanted)
  } finally {
    await browser.close()
    await site.close()
  }
  context.log(`The pictures are in ${folder}`)
  return 0
}
