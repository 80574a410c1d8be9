/** Finds nginx, by which the example in `docs/serving.md` is tested, or installs it where a machine is there for tests. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Environment } from './browser-places.ts'
import type { BrowserEffects } from './find-browser.ts'

/** Null where there is none. */
export function findNginx(env: Environment, exists: (path: string) => boolean = existsSync): string | null {
  const folders = [
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ]
  return folders.map((folder) => join(folder, 'nginx')).find(exists) ?? null
}

const INSTALL = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'nginx']

/**
 * Installs nginx if it can be had at once. Only on a machine that says it is there for tests (`CI`): a web server is
 * nothing to be put on a reader's own. Without it the example's text is tested still.
 */
export async function installNginx(env: Environment, effects: BrowserEffects): Promise<string | null> {
  const { exists, run, isRoot, log } = effects
  const found = findNginx(env, exists)
  if (found !== null || !env.CI || !isRoot || !(await run('apt-get', ['--version']))) return found
  log('No nginx found: installing it by apt-get …')
  if (!(await run('apt-get', INSTALL)) && (await run('apt-get', ['update']))) await run('apt-get', INSTALL)
  return findNginx(env, exists)
}
