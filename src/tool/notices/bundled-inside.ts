/** What a package's own bundles hold of other packages, as the source maps beside them say. */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { findPackage, type Package, packageFolder, readPackage } from './installed-package.ts'

/** A file of a package inside a bundle. */
interface InsideFile {
  /** Of the package. */
  readonly name: string
  /** From its folder. */
  readonly path: string
  readonly content: string | null
}

/** A source such as `../node_modules/pbf/index.js`; null for the bundling package's own. */
function createInside(source: string, content: string | null): InsideFile | null {
  const path = posix.join('/', source)
  const folder = packageFolder(path)
  if (folder === null) return null
  return { name: folder.replace(/^.*\/node_modules\//, ''), path: path.slice(folder.length), content }
}

function readMap(bundle: string): readonly InsideFile[] {
  if (!existsSync(`${bundle}.map`)) return []
  const { sources, sourcesContent } = JSON.parse(readFileSync(`${bundle}.map`, 'utf8'))
  return (sources as string[]).flatMap((source, at) => createInside(source, sourcesContent?.[at] ?? null) ?? [])
}

function isInstalled({ path, content }: InsideFile, { folder }: Package): boolean {
  const file = join(folder, path)
  return existsSync(file) && readFileSync(file, 'utf8') === content
}

/** The packages inside bundles of a package, each once; of a version that is not the installed one, it is not known which. */
export function listInside(bundles: readonly string[], owner: Package): readonly Package[] {
  const files = bundles.flatMap(readMap).filter(({ name }) => name !== owner.name)
  const found = new Map<string, Package>()
  for (const file of files) {
    const inside = found.get(file.name) ?? readPackage(findPackage(file.name, owner.folder))
    found.set(file.name, isInstalled(file, inside) ? inside : { ...inside, version: null })
  }
  return [...found.values()]
}
