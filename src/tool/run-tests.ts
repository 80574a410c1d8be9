/** Starts the runners of tests and reads what they report. */
import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommandContext } from './command.ts'
import type { PlaywrightReport, VitestReport } from './test-counts.ts'
import type { PlaywrightTimes, VitestTimes } from './test-seconds.ts'

/** Reports of the runners, from the root. */
const VITEST_REPORT = '.cache/vitest.json'
const PLAYWRIGHT_REPORT = '.cache/playwright.json'

/** What a runner left behind. */
interface Ran<T> {
  /** It exited with 0. */
  readonly isOk: boolean
  /** Null where it died before it wrote one. */
  readonly report: T | null
}

/** Runs a tool of `node_modules` with its output shown. True when it exits with 0. */
export function runTool(path: string, args: readonly string[], { root, env }: CommandContext): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    env: { ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}

async function readReport<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}

/** @param config of the tests to run, from the root */
export async function runVitest(config: string, context: CommandContext): Promise<Ran<VitestReport & VitestTimes>> {
  const report = join(context.root, VITEST_REPORT)
  await rm(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const isOk = await runTool('vitest/vitest.mjs', ['run', '--config', config, ...reporters], context)
  return { isOk, report: await readReport(report) }
}

/** @param browser path of a Chromium */
export async function runPlaywright(
  browser: string,
  context: CommandContext,
): Promise<Ran<PlaywrightReport & PlaywrightTimes>> {
  const report = join(context.root, PLAYWRIGHT_REPORT)
  await rm(report, { force: true })
  const env = { ...context.env, CHROMIUM_PATH: browser, ATLAS_REPORT: report }
  const isOk = await runTool('@playwright/test/cli.js', ['test'], { ...context, env })
  return { isOk, report: await readReport(report) }
}
