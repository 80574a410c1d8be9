/** A program of others that the tests need: found where systems put it, or installed by the system's package manager. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

export type Environment = Readonly<Record<string, string | undefined>>

/** Package managers that ask nothing, by what they are called. */
type ManagerName = 'apt-get' | 'apk' | 'dnf' | 'pacman'

export interface Program {
  /** As it is spoken of: `nginx`. */
  readonly name: string
  /** Where one may be, most wanted first. */
  readonly listPaths: (env: Environment, platform: NodeJS.Platform) => readonly string[]
  /** What to install, where a package manager has it. */
  readonly packages: Partial<Readonly<Record<ManagerName, readonly string[]>>>
}

/** What looking for a program and installing it may do to the world. */
export interface Machine {
  readonly exists: (path: string) => boolean
  /** Runs a command to its end; false where it fails or does not exist. */
  readonly run: (command: string, args: readonly string[]) => Promise<boolean>
  readonly isRoot: boolean
  readonly platform: NodeJS.Platform
  readonly log: (text: string) => void
}

interface Manager {
  readonly name: ManagerName
  readonly install: readonly string[]
  /** Renews its lists, which may be missing or older than the packages. */
  readonly renew: readonly string[]
}

const MANAGERS: readonly Manager[] = [
  {
    name: 'apt-get',
    install: ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'],
    renew: ['update'],
  },
  { name: 'apk', install: ['add', '--no-cache'], renew: ['update'] },
  { name: 'dnf', install: ['install', '-y'], renew: ['makecache'] },
  { name: 'pacman', install: ['-S', '--noconfirm'], renew: ['-Sy'] },
]

/** A name in each folder of `PATH` and in these. */
export function listInFolders(
  names: readonly string[],
  { PATH = '' }: Environment,
  others: readonly string[],
): string[] {
  const folders = [...new Set([...PATH.split(delimiter).filter(Boolean), ...others])]
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** The first path at which it lies; null where there is none. */
export function findProgram(
  { listPaths }: Program,
  env: Environment,
  { exists, platform }: Pick<Machine, 'exists' | 'platform'> = { exists: existsSync, platform: process.platform },
): string | null {
  return listPaths(env, platform).find(exists) ?? null
}

/** By the system's package manager, where that needs no password and asks nothing. Whether it is there is for the caller to see. */
export async function installProgram({ name, packages }: Program, { isRoot, run, log }: Machine): Promise<void> {
  if (!isRoot) return
  for (const manager of MANAGERS) {
    const wanted = packages[manager.name]
    if (!wanted || !(await run(manager.name, ['--version']))) continue
    log(`No ${name} found: installing it by ${manager.name} …`)
    const install = () => run(manager.name, [...manager.install, ...wanted])
    if (!(await install()) && (await run(manager.name, manager.renew))) await install()
    return
  }
}

/** Its path, after it was installed if need be; null where it cannot be had. */
export async function haveProgram(program: Program, env: Environment, machine: Machine): Promise<string | null> {
  const found = findProgram(program, env, machine)
  if (found !== null) return found
  await installProgram(program, machine)
  return findProgram(program, env, machine)
}

/** Complaints go to the log, which may be held back while others speak. */
function run(command: string, args: readonly string[], log: Machine['log']): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  createInterface({ input: child.stderr }).on('line', log)
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/** The real machine. */
export function createMachine(log: (text: string) => void): Machine {
  return {
    exists: existsSync,
    run: (command, args) => run(command, args, log),
    isRoot: process.getuid?.() === 0,
    platform: process.platform,
    log,
  }
}
