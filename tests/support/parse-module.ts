/** What a module says it imports and exports, read from its text. */
import { posix } from 'node:path'
import { parseSync } from 'vite'

export interface Import {
  /** A path from the root of the repository, or the name of a package. */
  readonly to: string
  /** A file, not a package. */
  readonly isLocal: boolean
  readonly isType: boolean
  readonly isDynamic: boolean
  /** What is taken of it, by the names it has there; `*` for all of it. */
  readonly names: readonly string[]
}

export interface Export {
  /** `default`, `*`, or a name. */
  readonly name: string
  /** What it passes on: a file or package, and the name there; null where it is the module's own. */
  readonly passesOn: { readonly to: string; readonly name: string } | null
}

export interface Module {
  /** From the root of the repository: `src/model/span.ts`. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly exports: readonly Export[]
}

type Kind = Pick<Import, 'isType' | 'isDynamic' | 'names'>

function createImport(path: string, name: string, kind: Kind): Import {
  const isLocal = name.startsWith('.')
  return { to: isLocal ? posix.join(posix.dirname(path), name) : name, isLocal, ...kind }
}

function readDynamic(text: string, start: number, end: number): string | null {
  const name = /^['"](.*)['"]$/.exec(text.slice(start, end).trim())
  return name?.[1] ?? null
}

type Parsed = ReturnType<typeof parseSync>['module']

function readImports(path: string, { staticImports }: Parsed): Import[] {
  return staticImports.map(({ moduleRequest, entries }) => {
    const isType = entries.length > 0 && entries.every((entry) => entry.isType)
    const names = entries.map(({ importName }) => importName.name ?? (importName.kind === 'Default' ? 'default' : '*'))
    return createImport(path, moduleRequest.value, { isType, isDynamic: false, names })
  })
}

/** Of what is asked for while running, nobody knows which names are taken. */
function readDynamicImports(path: string, text: string, { dynamicImports }: Parsed): Import[] {
  return dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const name = readDynamic(text, start, end)
    return name === null ? [] : [createImport(path, name, { isType: false, isDynamic: true, names: ['*'] })]
  })
}

function readExports(
  path: string,
  { staticExports }: Parsed,
): { readonly own: Export; readonly from: Import | null }[] {
  return staticExports
    .flatMap(({ entries }) => entries)
    .map(({ importName, exportName, moduleRequest, isType }) => {
      const isAll = importName.kind === 'AllButDefault' || importName.kind === 'All'
      const name = exportName.kind === 'Default' ? 'default' : ((isAll ? null : exportName.name) ?? '*')
      if (!moduleRequest) return { own: { name, passesOn: null }, from: null }
      const taken = importName.name ?? '*'
      const from = createImport(path, moduleRequest.value, { isType, isDynamic: false, names: [taken] })
      return { own: { name, passesOn: { to: from.to, name: taken } }, from }
    })
}

/** Reads what a module imports and exports. @throws when it is not TypeScript */
export function parseModule(path: string, text: string): Module {
  const { module, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const exports = readExports(path, module)
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: [
      ...readImports(path, module),
      ...exports.flatMap(({ from }) => from ?? []),
      ...readDynamicImports(path, text, module),
    ],
    exports: exports.map(({ own }) => own),
  }
}
