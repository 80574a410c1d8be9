/** What must stand before TypeScript can run: the packages of the lockfile, and a loader for `.ts` and `.tsx`. */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What npm prints when there is no network. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/** A failure that the reader can mend: its message is all there is to say. @param {string} message */
function expected(message) {
  return Object.assign(new Error(message), { isExpected: true })
}

/** @param {string} path @returns {Promise<LockedPackages>} none where there is no such file */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages ?? {}
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return {}
    throw error
  }
}

/** @param {string[] | undefined} names such as `linux` or `!win32` @param {string} own */
function allows(names, own) {
  return !names || ((names.includes(own) || names.every((name) => name.startsWith('!'))) && !names.includes(`!${own}`))
}

/**
 * Optional packages that name another machine are left out by npm, and so are those that these alone need. Which libc
 * this machine has is not known here, so a package that names one may be missing too.
 * @param {LockedPackage} locked
 */
function mayBeMissing({ optional, os, cpu, libc }) {
  const isOurs = (os ?? cpu) && !libc && allows(os, process.platform) && allows(cpu, process.arch)
  return optional === true && !isOurs
}

/**
 * Whether what npm installed is what the lockfile says.
 * @param {LockedPackages} locked of `package-lock.json`
 * @param {LockedPackages} installed of `node_modules/.package-lock.json`
 */
export function isInstalled(locked, installed) {
  const names = Object.keys(locked).filter((name) => name !== '')
  const known = names.every((name) => {
    const [want, have] = [locked[name], installed[name]]
    if (!want) return true
    if (!have) return mayBeMissing(want)
    return have.version === want.version && have.integrity === want.integrity
  })
  return known && names.length > 0 && Object.keys(installed).every((name) => name in locked)
}

/** @param {string} root @returns {Promise<{ code: number, output: string }>} */
function runNpmCi(root) {
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: root })
    : spawn('npm', args, { cwd: root, shell: process.platform === 'win32' })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** @param {string} output of a failed `npm ci` */
function explainFailure(output) {
  if (OFFLINE.test(output)) {
    return 'The packages of package-lock.json are not installed and the npm registry cannot be reached: go online once and run this again.'
  }
  if (/spawn npm ENOENT|npm: not found/.test(output)) return 'npm is not installed: install Node together with npm.'
  return `npm ci failed:\n${output.trim()}`
}

/**
 * Installs what the lockfile says, unless it is there already.
 * @param {string} root of the repository
 * @param {(text: string) => void} log
 * @throws with one sentence where that is not possible
 */
export async function installPackages(root, log) {
  const locked = await readLock(join(root, 'package-lock.json'))
  const installed = await readLock(join(root, 'node_modules/.package-lock.json'))
  if (isInstalled(locked, installed)) return
  log(`Installing ${Object.keys(locked).length - 1} packages …`)
  const { code, output } = await runNpmCi(root)
  if (code !== 0) throw expected(explainFailure(output))
}

/**
 * Opens a loader of TypeScript for Node. Vite's `runnerImport` would do the same, but it closes its runner at once, so
 * that a later `import()` inside the loaded code fails; and JSX must be named here, as Vite reads no tsconfig for it.
 * @param {string} root of the repository
 * @returns {Promise<{ load: (path: string) => Promise<any>, close: () => Promise<void> }>}
 */
export async function openTypeScript(root) {
  // Vite goes by this variable, here and wherever it is called again in this process: left alone, serving this very
  // code would make it `development`, and what is published would name the folders of its sources.
  process.env.NODE_ENV = 'production'
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite')
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      cacheDir: join(root, '.cache/vite'),
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      environments: {
        node: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, conditions: ['node'] },
        },
      },
    },
    'serve',
  )
  const environment = createRunnableDevEnvironment('node', config, {
    runnerOptions: { hmr: false },
    hot: false,
  })
  await environment.init()
  return {
    load: (path) => environment.runner.import(join(root, path)),
    close: () => environment.close(),
  }
}
