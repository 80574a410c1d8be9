/** A second build of the same sources: in another folder, time zone, language and year, for the same address. */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './built-files.ts'

/** Of the root: what is made, not written. */
const MADE = new Set(['.cache', '.git', 'dist', 'shots'])

const OTHER_DAY = pathToFileURL(join(import.meta.dirname, 'other-day.mjs')).href
/** Fourteen hours ahead, and letters that sort and change case in a way of their own. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

function runBuild(folder: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, ['--import', OTHER_DAY, 'src/tool/run.mjs', 'build'], {
    cwd: folder,
    env: { ...process.env, ...ELSEWHERE, NODE_ENV: 'development' },
  })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}

export interface OtherBuild {
  readonly dist: string
  readonly remove: () => Promise<void>
}

/** @throws with what the build said, where it failed */
export async function buildElsewhere(): Promise<OtherBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-elsewhere-'))
  const remove = () => rm(folder, { recursive: true })
  await cp(ROOT, folder, { recursive: true, filter: (path) => !MADE.has(relative(ROOT, path)) })
  const { code, output } = await runBuild(folder)
  if (code === 0) return { dist: join(folder, 'dist'), remove }
  await remove()
  throw new Error(`the build in ${basename(folder)} failed:\n${output}`)
}
