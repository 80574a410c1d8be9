/** Finds a Chromium that starts, or installs one; never goes on without. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, listBrowserPaths, PACKAGE_MANAGERS } from './browser-places.ts'
import { type CommandContext, ExpectedError } from './command.ts'

/** What finding a browser may do to the world. */
export interface BrowserEffects {
  readonly exists: (path: string) => boolean
  /** Whether the browser really opens a page: a stub of a package manager or a missing library does not. */
  readonly launches: (path: string) => Promise<boolean>
  /** Runs a command to its end; false where it fails or does not exist. */
  readonly run: (command: string, args: readonly string[]) => Promise<boolean>
  readonly isRoot: boolean
  readonly platform: NodeJS.Platform
  /** Where Playwright keeps its own. */
  readonly playwrightPath: string
  /** Playwright's command line. */
  readonly playwrightCli: readonly [string, ...string[]]
  readonly log: (text: string) => void
}

export const NO_BROWSER =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.'

async function findFirst(paths: readonly string[], effects: BrowserEffects): Promise<string | null> {
  for (const path of paths) if (effects.exists(path) && (await effects.launches(path))) return path
  return null
}

function findInstalled(env: Environment, effects: BrowserEffects): Promise<string | null> {
  return findFirst([...listBrowserPaths(env, effects.platform), effects.playwrightPath], effects)
}

/** By the system's package manager, where that needs no password and asks nothing. */
async function installBySystem(effects: BrowserEffects): Promise<void> {
  if (!effects.isRoot) return
  for (const { name, commands } of PACKAGE_MANAGERS) {
    if (!(await effects.run(name, ['--version']))) continue
    effects.log(`No Chromium found: installing it by ${name} …`)
    for (const command of commands) if (!(await effects.run(name, command))) return
    return
  }
}

async function installByPlaywright(effects: BrowserEffects): Promise<void> {
  effects.log('No Chromium found: downloading one by Playwright …')
  const [command, ...args] = effects.playwrightCli
  const withLibraries = effects.isRoot && effects.platform === 'linux' ? ['--with-deps'] : []
  if (await effects.run(command, [...args, 'install', ...withLibraries, 'chromium'])) return
  if (withLibraries.length > 0) await effects.run(command, [...args, 'install', 'chromium'])
}

/** The path of a Chromium that starts. @throws with one sentence where there is none and none can be installed */
export async function findBrowser(env: Environment, effects: BrowserEffects): Promise<string> {
  const named = env.CHROMIUM_PATH
  if (named) {
    if (effects.exists(named) && (await effects.launches(named))) return named
    throw new ExpectedError(
      `CHROMIUM_PATH is "${named}", which does not start (expected the path of a Chromium or Chrome).`,
    )
  }
  for (const install of [null, installBySystem, installByPlaywright]) {
    await install?.(effects)
    const path = await findInstalled(env, effects)
    if (path !== null) return path
  }
  throw new ExpectedError(NO_BROWSER)
}

async function launches(path: string): Promise<boolean> {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'], timeout: 60_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/** The real machine. */
export async function createBrowserEffects({ root, log }: CommandContext): Promise<BrowserEffects> {
  const { chromium } = await import('@playwright/test')
  return {
    exists: existsSync,
    launches,
    run,
    isRoot: process.getuid?.() === 0,
    platform: process.platform,
    playwrightPath: chromium.executablePath(),
    playwrightCli: [process.execPath, join(root, 'node_modules/@playwright/test/cli.js')],
    log,
  }
}
