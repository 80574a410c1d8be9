/** The commands that deal with data and output: check, build, dev, format. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite } from './build.ts'
import { formatCanonical } from './canonical.ts'
import { formatProblem } from './check/problem.ts'
import type { CommandContext } from './command.ts'
import { runDev } from './dev.ts'
import { type CheckResult, loadData } from './load.ts'
import { createJsonSchemas } from './schema-json.ts'

async function checkData({ root, log }: CommandContext): Promise<CheckResult> {
  const result = await loadData(join(root, 'data'))
  if (!result.ok) {
    for (const problem of result.problems) log(formatProblem(problem))
    log(`${result.problems.length} problem(s) in data/; nothing was written.`)
  }
  return result
}
