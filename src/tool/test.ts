/** `npm test`: types, lint, build, unit tests, tests of what was built and browser tests in one go, ending in one line. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandContext, ExpectedError } from './command.ts'
import { formatEngines } from './engines.ts'
import { createBrowserEffects, findBrowser } from './find-browser.ts'
import { createHeldLog } from './held-log.ts'
import { createMachine, findProgram, haveProgram } from './program.ts'
import { NGINX } from './programs.ts'
import { runPlaywright, runTool, runVitest } from './run-tests.ts'
import { addCounts, type Counts, countPlaywright, countStage, countVitest, formatCounts } from './test-counts.ts'
import { installEngines, type MissingPrograms, testEngines } from './test-engines.ts'
import { formatSeconds, MOST_SECONDS, readPlaywrightSeconds } from './test-seconds.ts'

const NO_BUILD = 'not run, as there is no build'

async function testByVitest(config: string, context: CommandContext): Promise<Counts> {
  const { report, isOk } = await runVitest(config, context)
  return countVitest(report, isOk)
}

async function testBuilt(isBuilt: boolean, context: CommandContext): Promise<Counts> {
  if (!isBuilt) throw new ExpectedError(NO_BUILD)
  return testByVitest('vitest.built.config.ts', context)
}

async function testBrowser(browser: string | Error, isBuilt: boolean, context: CommandContext): Promise<Counts> {
  if (browser instanceof Error) throw browser
  if (!isBuilt) throw new ExpectedError(NO_BUILD)
  const { report, isOk } = await runPlaywright(browser, context)
  if (report) context.log(formatSeconds(readPlaywrightSeconds(report), MOST_SECONDS))
  return countPlaywright(report, isOk)
}

/** Loaded only here: code that does not load is one failed stage, and the others still run. */
async function testBuild(context: CommandContext): Promise<Counts> {
  const { runBuild } = await import('./cli.ts')
  return countStage((await runBuild(context)) === 0)
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

/** What of others' programs the stages may use, and what they run in. */
interface Found {
  readonly browser: string | Error
  readonly env: CommandContext['env']
  readonly missing: MissingPrograms
}

async function findPrograms(context: CommandContext): Promise<Found> {
  const browser = await lookForBrowser(context)
  const env = { ...context.env, ...(typeof browser === 'string' && { CHROMIUM_PATH: browser }) }
  const missing = await installEngines({ ...context, env })
  await lookForNginx(context)
  return { browser, env, missing }
}

/** What needs nobody else's program. */
interface Begun {
  readonly types: Counts
  readonly lint: Counts
  readonly build: Counts
}

async function runFirstStages(context: CommandContext): Promise<Begun> {
  const tool = (path: string, args: readonly string[]) => async () => countStage(await runTool(path, args, context))
  const lintArgs = ['check', '--error-on-warnings', '.']
  const types = await runStage('types', context, tool('typescript/bin/tsc', ['-p', '.']))
  const lint = await runStage('lint and format', context, tool('@biomejs/biome/bin/biome', lintArgs))
  const build = await runStage('build', context, () => testBuild(context))
  return { types, lint, build }
}

/** Programs are looked for and installed beside the first stages, and told after these. */
async function begin(context: CommandContext): Promise<Found & Begun> {
  const held = createHeldLog(context.log)
  const stages = runFirstStages(context).finally(() => {
    context.log('\n── programs of others')
    held.release()
  })
  const [found, begun] = await Promise.all([findPrograms({ ...context, log: held.log }), stages])
  return { ...found, ...begun }
}

/** What all stages came to, and what is said before it. */
interface Outcome {
  readonly total: Counts
  readonly closing: string
}

async function runStages(context: CommandContext): Promise<Outcome> {
  const { browser, env, missing, types, lint, build } = await begin(context)
  const isBuilt = build.failed === 0
  const units = await runStage('unit and property tests', context, () => testByVitest('vitest.config.ts', context))
  const built = await runStage('tests of what was built', context, () => testBuilt(isBuilt, context))
  const pages = await runStage('browser and accessibility tests', context, () => testBrowser(browser, isBuilt, context))
  let closing = `Engines: ${NO_BUILD}`
  const engines = await runStage('journeys in every engine', context, async () => {
    if (!isBuilt) throw new ExpectedError(NO_BUILD)
    const { counts, states } = await testEngines(missing, { ...context, env })
    closing = formatEngines(states)
    return counts
  })
  return { total: addCounts([types, lint, build, units, built, pages, engines]), closing }
}

/** Runs every stage, whatever became of those before it. */
export async function runCommand(_name: string, _args: readonly string[], context: CommandContext): Promise<number> {
  await mkdir(join(context.root, '.cache'), { recursive: true })
  const { total, closing } = await runStages(context)
  context.log(`\n${closing}\n${formatCounts(total)}`)
  return total.failed === 0 ? 0 : 1
}
