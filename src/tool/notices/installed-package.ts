/** A package as it lies in `node_modules`: where, what it is called, on which terms. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ExpectedError } from '../command.ts'

export interface Package {
  readonly folder: string
  readonly name: string
  /** Null where the site holds it in another version than the installed one. */
  readonly version: string | null
  /** As its `package.json` states it, an SPDX expression if all is well; empty where it states none. */
  readonly licence: string
}

/** The folder of the innermost package that a file belongs to: `…/node_modules/d3-geo`; null outside of all. */
export function packageFolder(file: string): string | null {
  return /^.*\/node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0] ?? null
}

/** @param folder of the package */
export function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { folder, name, version, licence: typeof license === 'string' ? license : '' }
}

/** Where Node finds a package for the files of a folder. @throws where it is not installed */
export function findPackage(name: string, from: string): string {
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  throw new ExpectedError(`${name}, which is part of ${from}, is not installed (expected it there for its licence)`)
}
