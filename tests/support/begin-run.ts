/** Gives a run of the tests its folder, and empties it: at the end, and when something was changed and they run again. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

export default function beginRun(project: TestProject): () => void {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(join('.cache', 'run-'))
  process.env.ATLAS_ONCE_A_RUN = folder
  project.onTestsRerun(async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
  })
  return () => rmSync(folder, { recursive: true })
}
