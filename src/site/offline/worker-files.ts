/** What the service worker goes by: a build id in itself and in every page that it may keep, and the list of all those files. */

import { createHash } from 'node:crypto'
import { createLinker } from '../../state/links.ts'
import { pageOfFile } from '../../state/paths.ts'
import { listPath } from '../../worker/site-build.ts'
import type { OutputFiles } from '../output.ts'

interface WorkerOptions {
  readonly files: OutputFiles
  /** Everything that makes the atlas whole, as paths of `files`. */
  readonly kept: readonly string[]
  /** The page in the place of one that is neither kept nor to be had. */
  readonly notKept: string
  /** The worker, and the script that brings it. */
  readonly bundle: { readonly worker: string; readonly offline: string }
}

/** A hash of all that can be kept: another byte is another build. */
function buildOf(files: OutputFiles, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(`${path}\0`).update(files.get(path) ?? '')
  return hash.digest('hex').slice(0, 12)
}

/** Changed and added files, by path. @throws when a file to be kept is not there */
export function createWorkerFiles({ files, kept, notKept, bundle }: WorkerOptions): OutputFiles {
  const paths = kept.toSorted()
  const missing = paths.filter((path) => !files.has(path))
  if (missing.length > 0) throw new Error(`not there to be kept: ${missing.join(', ')}`)
  const build = buildOf(files, paths)
  const stamp = (path: string, html: string) => {
    const script = `<script src="${createLinker({ page: path }).asset(bundle.offline)}" data-build="${build}" async></script>`
    return html.replace('</head>', () => `${script}</head>`)
  }
  const pages = paths.filter((path) => path.endsWith('.html'))
  return new Map([
    ...pages.map((path) => [path, stamp(path, String(files.get(path)))] as const),
    [bundle.worker, `globalThis.atlasBuild=${JSON.stringify({ build, notKept })};\n${files.get(bundle.worker)}`],
    [listPath(build), `${JSON.stringify(paths.map(pageOfFile))}\n`],
  ])
}
