/** Finds a Chromium that starts, or installs one; never goes on without. */
import { join } from 'node:path'
import { type CommandContext, ExpectedError } from './command.ts'
import { createMachine, type Environment, installProgram, type Machine } from './program.ts'
import { CHROMIUM } from './programs.ts'

/** What finding a browser may do to the world. */
export interface BrowserEffects extends Machine {
  /** Whether the browser really opens a page: a stub of a package manager or a missing library does not. */
  readonly launches: (path: string) => Promise<boolean>
  /** Where Playwright keeps its own. */
  readonly playwrightPath: string
  /** Playwright's command line. */
  readonly playwrightCli: readonly [string, ...string[]]
}

export const NO_BROWSER =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.'

async function findInstalled(env: Environment, effects: BrowserEffects): Promise<string | null> {
  for (const path of [...CHROMIUM.listPaths(env, effects.platform), effects.playwrightPath])
    if (effects.exists(path) && (await effects.launches(path))) return path
  return null
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
  const installBySystem = () => installProgram(CHROMIUM, effects)
  for (const install of [null, installBySystem, () => installByPlaywright(effects)]) {
    await install?.()
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

/** The real machine. */
export async function createBrowserEffects({ root, log }: CommandContext): Promise<BrowserEffects> {
  const { chromium } = await import('@playwright/test')
  return {
    ...createMachine(log),
    launches,
    playwrightPath: chromium.executablePath(),
    playwrightCli: [process.execPath, join(root, 'node_modules/@playwright/test/cli.js')],
  }
}
