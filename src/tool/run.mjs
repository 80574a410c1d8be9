/**
 * The door of every npm command. Plain JavaScript, because a fresh clone has Node and nothing else: it checks Node,
 * installs what the lockfile says where that is not yet done, and hands over to TypeScript.
 */

/** The module of each command; each exports `runCommand(name, args, context)`, which gives an exit code. */
const MODULES = {
  start: 'src/tool/start.ts',
  test: 'src/tool/test.ts',
  dev: 'src/tool/cli.ts',
  check: 'src/tool/cli.ts',
  build: 'src/tool/cli.ts',
  format: 'src/tool/cli.ts',
  release: 'src/tool/cli.ts',
  answers: 'src/tool/cli.ts',
  bench: 'tests/bench/run.ts',
  shots: 'tests/shots/run.ts',
}

/** The oldest Node that Vite 8 runs on: major, minor. */
const OLDEST_NODE = [20, 19]

/** @param {string} version such as `20.19.0` */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
}

/** @param {string} name @param {string[]} args */
async function runTypeScript(name, args) {
  const { installPackages, openTypeScript } = await import('./setup.mjs')
  const { fileURLToPath } = await import('node:url')
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
  process.chdir(root)
  await installPackages(root, console.error)
  const typescript = await openTypeScript(root)
  try {
    const { runCommand } = await typescript.load(MODULES[/** @type {keyof typeof MODULES} */ (name)])
    return await runCommand(name, args, { root, env: process.env, log: console.log })
  } finally {
    await typescript.close()
  }
}

/** @param {string[]} argv @returns {Promise<number>} */
async function run([name = '', ...args]) {
  if (isTooOld(process.versions.node)) {
    console.error(`This needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`)
    return 1
  }
  if (!Object.hasOwn(MODULES, name)) {
    console.error(`"${name}" is not a command (expected one of ${Object.keys(MODULES).join(', ')}).`)
    return 1
  }
  return runTypeScript(name, args)
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    console.error(error.isExpected ? error.message : error)
    process.exitCode = 1
  },
)
