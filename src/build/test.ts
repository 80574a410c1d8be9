/** `npm test`: types, lint, unit tests, build, tests of what was built and browser tests in one go, ending in one line. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandContext, ExpectedError } from './command.ts'
import { createBrowserEffects, findBrowser } from './find-browser.ts'
import { createMachine, findProgram, haveProgram } from './program.ts'
import { NGINX } from './programs.ts'
import { addCounts, type Counts, countPlaywright, countStage, countVitest, formatCounts } from './test-counts.ts'

/** Reports of the runners, from the root. */
const VITEST_REPORT = '.cache/vitest.json'
const PLAYWRIGHT_REPORT = '.cache/playwright.json'

const NO_BUILD = 'not run, as there is no build'

/** Runs a tool of `node_modules` with its output shown. True when it exits with 0. */
function runTool(path: string, args: readonly string[], { root, env }: CommandContext): Promise<boolean> {
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

/** Null where the runner died before it wrote one. */
async function readReport<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}

async function runVitest(config: string, context: CommandContext): Promise<Counts> {
  const report = join(context.root, VITEST_REPORT)
  await rm(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const isOk = await runTool('vitest/vitest.mjs', ['run', '--config', config, ...reporters], context)
  return countVitest(await readReport(report), isOk)
}

async function testBuilt(isBuilt: boolean, context: CommandContext): Promise<Counts> {
  if (!isBuilt) throw new ExpectedError(NO_BUILD)
  return runVitest('vitest.built.config.ts', context)
}

async function testBrowser(browser: string | Error, isBuilt: boolean, context: CommandContext): Promise<Counts> {
  if (browser instanceof Error) throw browser
  if (!isBuilt) throw new ExpectedError(NO_BUILD)
  const report = join(context.root, PLAYWRIGHT_REPORT)
  await rm(report, { force: true })
  const env = { ...context.env, CHROMIUM_PATH: browser, ATLAS_REPORT: report }
  const isOk = await runTool('@playwright/test/cli.js', ['test'], { ...context, env })
  return countPlaywright(await readReport(report), isOk)
}

/** Loaded only here: code that does not load is one failed stage, and the others still run. */
async function testBuild(context: CommandContext): Promise<Counts> {
  const { runCommand: runCli } = await import('./cli.ts')
  return countStage((await runCli('build', [], context)) === 0)
}

/** A stage that cannot run is a stage that failed: the others still tell what they know. */
async function runStage(name: string, context: CommandContext, run: () => Promise<Counts>): Promise<Counts> {
  context.log(`\n── ${name}`)
  const counts = await run().catch((error: unknown) => {
    context.log(String(error instanceof ExpectedError ? error.message : error instanceof Error ? error.stack : error))
    return countStage(false)
  })
  context.log(`── ${name}: ${formatCounts(counts)}`)
  return counts
}

async function lookForBrowser(context: CommandContext): Promise<string | Error> {
  try {
    const browser = await findBrowser(context.env, await createBrowserEffects(context))
    context.log(`Browser: ${browser}`)
    return browser
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    context.log(error.message)
    return error
  }
}

/**
 * Installs it only on a machine that says it is there for tests (`CI`): a web server is nothing to be put on a reader's
 * own. Without it the example's text is tested still.
 */
async function lookForNginx({ env, log }: CommandContext): Promise<void> {
  const nginx = env.CI ? await haveProgram(NGINX, env, createMachine(log)) : findProgram(NGINX, env)
  log(nginx ? `nginx: ${nginx}` : 'nginx: none, its example in docs/serving.md is read and not run')
}

async function runStages(context: CommandContext): Promise<Counts> {
  const tool = (path: string, args: readonly string[]) => async () => countStage(await runTool(path, args, context))
  const browser = await lookForBrowser(context)
  await lookForNginx(context)
  const types = await runStage('types', context, tool('typescript/bin/tsc', ['-p', '.']))
  const lint = await runStage(
    'lint and format',
    context,
    tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  )
  const units = await runStage('unit and property tests', context, () => runVitest('vitest.config.ts', context))
  const build = await runStage('build', context, () => testBuild(context))
  const isBuilt = build.failed === 0
  const built = await runStage('tests of what was built', context, () => testBuilt(isBuilt, context))
  const pages = await runStage('browser and accessibility tests', context, () => testBrowser(browser, isBuilt, context))
  return addCounts([types, lint, units, build, built, pages])
}

/** Looks for the browser first, so that a machine without one says so at once. */
export async function runCommand(_name: string, _args: readonly string[], context: CommandContext): Promise<number> {
  await mkdir(join(context.root, '.cache'), { recursive: true })
  const total = await runStages(context)
  context.log(`\n${formatCounts(total)}`)
  return total.failed === 0 ? 0 : 1
}
