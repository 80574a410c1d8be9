/** The stage of `npm test` that takes the journeys through every engine which can be had. */
import { basename } from 'node:path'
import type { CommandContext } from './command.ts'
import { ENGINES, type EngineName, type EngineState, installEngine, parseRequired } from './engines.ts'
import { createMachine } from './program.ts'
import { runVitest } from './run-tests.ts'
import { addCounts, type Counts, countStage, countVitest } from './test-counts.ts'
import { formatSeconds, MOST_SECONDS, readVitestSeconds, type VitestTimes } from './test-seconds.ts'

/** What cannot be had of each engine. */
export type MissingPrograms = Readonly<Record<EngineName, readonly string[]>>

/** Installs what is missing, where that asks nothing. */
export async function installEngines({ env, log }: CommandContext): Promise<MissingPrograms> {
  const machine = createMachine(log)
  const missing: Record<EngineName, readonly string[]> = { chromium: [], firefox: [], webkit: [] }
  for (const name of ENGINES) missing[name] = await installEngine(name, env, machine)
  return missing
}

/** What an engine calls itself, which is the title around its tests; null where it had none. */
export function readVersion(name: EngineName, report: VitestTimes | null): string | null {
  const file = report?.testResults.find((result) => basename(result.name) === `${name}.engine.ts`)
  return file?.assertionResults[0]?.ancestorTitles?.[0] ?? null
}

interface EngineResult {
  readonly counts: Counts
  readonly states: readonly EngineState[]
}

/** One that is required and cannot be had is a failure of its own. */
export async function testEngines(missing: MissingPrograms, context: CommandContext): Promise<EngineResult> {
  const { isOk, report } = await runVitest('vitest.engines.config.ts', context)
  if (report) context.log(formatSeconds(readVitestSeconds(report), MOST_SECONDS))
  const states = ENGINES.map((name) => ({ name, missing: missing[name], version: readVersion(name, report) }))
  const absent = parseRequired(context.env).filter((name) => missing[name as EngineName]?.length !== 0)
  for (const name of absent) context.log(`ATLAS_ENGINES requires ${name}, which is not to be had.`)
  return { counts: addCounts([countVitest(report, isOk), ...absent.map(() => countStage(false))]), states }
}
