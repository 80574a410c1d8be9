/** A folder with packages in it, as npm would leave them. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Installed {
  readonly root: string
  readonly remove: () => void
}

export const MIT = { name: 'good', version: '1.0.0', license: 'MIT' }

/** @param files contents by path from `node_modules`; what is not text is written as JSON */
export function install(files: Readonly<Record<string, unknown>>): Installed {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'atlas-notices-')))
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, 'node_modules', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return { root, remove: () => rmSync(root, { recursive: true }) }
}
