/** What the names of exports are held to: one name means one thing, and somebody asks for it. */
import { group } from 'd3'
import type { Export, Module } from './parse-module.ts'

/** Names that several modules export on purpose, each with the reason. */
export const SHARED_NAMES: Readonly<Record<string, string>> = {
  runCommand:
    'the one door of a module of commands, of one shape: src/tool/run.mjs loads it for the command it is given',
}

/** What is loaded by its address while running, by code that no import tells of. */
export const LOADED_NAMES: Readonly<Record<string, string>> = {
  runCommand: 'by src/tool/run.mjs',
  createGlGround: 'by src/live/load-gl.ts, from wherever the build has put it',
  createDevSite: 'by src/tool/dev.ts, anew after each edit',
}

type Modules = ReadonlyMap<string, Module>

/** The module whose own a thing is, however often it was passed on, and its name there: `src/model/span.ts Span`. */
function originOf({ name, passesOn }: Export, path: string, modules: Modules): string {
  if (!passesOn) return `${path} ${name}`
  const next = modules.get(passesOn.to)?.exports.find((entry) => entry.name === passesOn.name)
  return next ? originOf(next, passesOn.to, modules) : `${passesOn.to} ${passesOn.name}`
}

function readNames(modules: Modules) {
  return [...modules.values()].flatMap(({ path, exports }) =>
    exports.map((entry) => ({ path, name: entry.name, origin: originOf(entry, path, modules) })),
  )
}

/** Names that are exported as two different things, as sentences. */
export function checkMeanings(all: readonly Module[], shared: readonly string[] = []): string[] {
  const modules = new Map(all.map((module) => [module.path, module]))
  return [...group(readNames(modules), ({ name }) => name)]
    .filter(([name, entries]) => !shared.includes(name) && new Set(entries.map(({ origin }) => origin)).size > 1)
    .map(([name, entries]) => `${name} has several meanings: ${entries.map(({ path }) => path).join(', ')}`)
}

/** Exports that no other module takes, as sentences. @param users everything that may take them */
export function checkUse(all: readonly Module[], users: readonly Module[], loaded: readonly string[] = []): string[] {
  const taken = new Set(
    users.flatMap(({ imports }) => imports.flatMap(({ to, names }) => names.map((n) => `${to} ${n}`))),
  )
  return all.flatMap(({ path, exports }) =>
    exports
      .filter(({ name }) => !taken.has(`${path} ${name}`) && !taken.has(`${path} *`) && !loaded.includes(name))
      .map(({ name }) => `${path} exports ${name}, which nobody imports`),
  )
}
