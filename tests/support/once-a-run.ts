/** What is costly to make is made once for a run of the tests: the first file that asks makes it, the others read it. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds between two looks for what another file is making. */
const PAUSE = 50
/** Milliseconds after which it is held to have died. */
const PATIENCE = 60_000

/** True for the one who is to make it. */
function claims(path: string): boolean {
  try {
    mkdirSync(path)
    return true
  } catch {
    return false
  }
}

async function isMade(path: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; !existsSync(path) && Date.now() < end; ) await sleep(PAUSE)
  return existsSync(path)
}

/** @param name of a file @param make gives a value of JSON */
export async function onceARun<T>(name: string, make: () => T): Promise<T> {
  const folder = process.env.ATLAS_ONCE_A_RUN
  if (!folder) return make()
  const path = join(folder, `${name}.json`)
  if (!claims(join(folder, name)) && (await isMade(path))) return JSON.parse(readFileSync(path, 'utf8')) as T
  const made = make()
  writeFileSync(`${path}.new`, JSON.stringify(made))
  // Nobody reads it by halves.
  renameSync(`${path}.new`, path)
  return made
}
