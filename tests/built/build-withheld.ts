/** A build of the data with some of it withheld, for an address: everything that a build can make is there. */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { formatCanonical, type Json } from '../../src/model/canonical.ts'
import type { Change, Withholding } from '../../src/model/dataset.ts'
import { PUBLISHER } from '../support/publisher.ts'
import type { OtherBuild } from './build-elsewhere.ts'
import { ROOT } from './built-files.ts'

/** Of the root: what a build does not read, or reads from elsewhere here. */
const LEFT = new Set(['.cache', '.git', 'data', 'dist', 'docs', 'node_modules', 'shots', 'tests'])

function runBuild(cwd: string): Promise<string | null> {
  const env = { ...process.env, SITE_URL: 'https://example.org/atlas/' }
  const child = spawn(process.execPath, ['src/tool/run.mjs', 'build'], { cwd, env })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0 ? null : output)))
}

/** Puts what a correction says stands there now in the place of what stood there. */
async function applyCorrections(folder: string, changes: readonly Change[]): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.geojson'))) {
    const path = join(folder, name)
    const before = await readFile(path, 'utf8')
    const after = changes.reduce((text, { from, to }) => text.replace(JSON.stringify(from), JSON.stringify(to)), before)
    if (after !== before) await writeFile(path, after)
  }
}

/**
 * @param corrections of texts, each told in the history and done
 * @throws with what the build said, where it failed
 */
export async function buildWithheld(
  withheld: readonly Withholding[],
  corrections: readonly Change[],
): Promise<OtherBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-withheld-'))
  const remove = () => rm(folder, { recursive: true })
  await cp(ROOT, folder, { recursive: true, filter: (path) => !LEFT.has(relative(ROOT, path)) })
  await cp(join(ROOT, 'data'), join(folder, 'data'), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const before = JSON.parse(await readFile(join(folder, 'data/changes.json'), 'utf8')) as readonly Change[]
  const edited = { 'withheld.json': withheld, 'changes.json': [...before, ...corrections], 'publisher.json': PUBLISHER }
  for (const [name, content] of Object.entries(edited)) {
    await writeFile(join(folder, 'data', name), formatCanonical(content as unknown as Json))
  }
  await applyCorrections(join(folder, 'data'), corrections)
  const failure = await runBuild(folder)
  if (failure === null) return { dist: join(folder, 'dist'), remove }
  await remove()
  throw new Error(`the build failed:\n${failure}`)
}
