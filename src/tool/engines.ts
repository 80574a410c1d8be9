/** The engines of browsers through which the tests take their journeys: what each needs, and which this machine has. */
import { type Environment, findProgram, haveProgram, type Machine, type Program } from './program.ts'
import { CHROMIUM, FIREFOX, MINI_BROWSER, WEBKIT_DRIVER, XVFB } from './programs.ts'

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof ENGINES)[number]

const PROGRAMS: Readonly<Record<EngineName, readonly Program[]>> = {
  chromium: [CHROMIUM],
  firefox: [FIREFOX],
  webkit: [WEBKIT_DRIVER, MINI_BROWSER, XVFB],
}

const TITLES: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }

type Places = Pick<Machine, 'exists' | 'platform'>

/** The paths of its programs, in their order; null where one is missing. */
export function findEngine(name: EngineName, env: Environment, places?: Places): readonly string[] | null {
  const paths = PROGRAMS[name].map((program) => findProgram(program, env, places))
  return paths.every((path) => path !== null) ? paths : null
}

/** What of it is neither there nor to be had, by name: nothing where it can be used. */
export async function installEngine(name: EngineName, env: Environment, machine: Machine): Promise<readonly string[]> {
  const missing: string[] = []
  for (const program of PROGRAMS[name])
    if ((await haveProgram(program, env, machine)) === null) missing.push(program.name)
  return missing
}

/** The engines that `ATLAS_ENGINES` names, such as `chromium,firefox,webkit`: without one of them the tests fail. */
export function parseRequired({ ATLAS_ENGINES = '' }: Environment): readonly string[] {
  return ATLAS_ENGINES.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}

export interface EngineState {
  readonly name: EngineName
  /** Programs that cannot be had. */
  readonly missing: readonly string[]
  /** As it named itself, with its version; null where it did not come to it. */
  readonly version: string | null
}

function formatEngine({ name, missing, version }: EngineState): string {
  if (missing.length > 0) return `${TITLES[name]} not to be had (no ${missing.join(', ')})`
  return version ?? `${TITLES[name]} did not start`
}

/** One of the closing lines of `npm test`: which engines were asked, and which were not and why. */
export function formatEngines(states: readonly EngineState[]): string {
  return `Engines: ${states.map(formatEngine).join('; ')}`
}
