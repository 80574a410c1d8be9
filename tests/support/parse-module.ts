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
}

export interface Module {
  /** From the root of the repository: `src/model/span.ts`. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** `default`, `*`, or a name. */
  readonly exports: readonly string[]
}

function createImport(path: string, name: string, kind: Pick<Import, 'isType' | 'isDynamic'>): Import {
  const isLocal = name.startsWith('.')
  return { to: isLocal ? posix.join(posix.dirname(path), name) : name, isLocal, ...kind }
}

function readDynamic(text: string, start: number, end: number): string | null {
  const name = /^['"](.*)['"]$/.exec(text.slice(start, end).trim())
  return name?.[1] ?? null
}

/** Reads what a module imports and exports. @throws when it is not TypeScript */
export function parseModule(path: string, text: string): Module {
  const { module, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => {
    const isType = entries.length > 0 && entries.every((entry) => entry.isType)
    return createImport(path, moduleRequest.value, { isType, isDynamic: false })
  })
  const entries = module.staticExports.flatMap((statement) => statement.entries)
  const passedOn = entries.flatMap(({ moduleRequest, isType }) =>
    moduleRequest ? [createImport(path, moduleRequest.value, { isType, isDynamic: false })] : [],
  )
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const name = readDynamic(text, start, end)
    return name === null ? [] : [createImport(path, name, { isType: false, isDynamic: true })]
  })
  const exports = entries.map(({ importName, exportName }) => {
    if (importName.kind === 'AllButDefault' || importName.kind === 'All') return '*'
    return exportName.kind === 'Default' ? 'default' : (exportName.name ?? '*')
  })
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: [...imports, ...passedOn, ...dynamic],
    exports,
  }
}
