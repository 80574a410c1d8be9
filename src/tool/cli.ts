/** The commands that deal with data and output: check, build, dev, format, release, answers. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatDataFile } from '../check/canonical-form.ts'
import type { CheckOptions } from '../check/check-files.ts'
import { tellProblems } from '../check/tell-problems.ts'
import { editionFile } from '../model/edition-schema.ts'
import { isDataFile } from '../model/lesson-schema.ts'
import { createJsonSchemas } from '../model/schema-json.ts'
import { isNewer } from '../model/version.ts'
import { type CommandContext, ExpectedError } from './command.ts'
import { latestToday } from './latest-today.ts'
import { type CheckResult, loadData, readTexts } from './load-data.ts'
import { createRelease } from './release.ts'
import { parseSiteUrl } from './site-url.ts'

/** Checks `data/` and prints every problem. */
async function checkData({ root, log }: CommandContext, options?: CheckOptions): Promise<CheckResult> {
  const result = await loadData(join(root, 'data'), { ...options, today: latestToday(Date.now()) })
  if (!result.ok) {
    for (const line of tellProblems(result.problems)) log(line)
    log(`${result.problems.length} problem(s) in data/; nothing was written.`)
  }
  return result
}

/** Leaves the JSON Schemas where an editor looks for them (`.vscode/settings.json`). */
async function writeSchemas(root: string): Promise<void> {
  const folder = join(root, '.cache/schema')
  await mkdir(folder, { recursive: true })
  const schemas = Object.entries(createJsonSchemas())
  await Promise.all(schemas.map(([name, schema]) => writeFile(join(folder, name), JSON.stringify(schema, null, 2))))
}

async function runCheck(context: CommandContext): Promise<number> {
  await writeSchemas(context.root)
  const result = await checkData(context)
  if (!result.ok) return 1
  const { records, sources } = result.dataset
  context.log(`data/ is right: ${records.length} records, ${sources.length} sources.`)
  return 0
}

/** Checks the data and builds `dist/` from it. Gives an exit code. */
export async function runBuild(context: CommandContext): Promise<number> {
  const result = await checkData(context, { published: parseSiteUrl(context.env.SITE_URL) !== null })
  if (!result.ok) return 1
  // Loaded only here: `check` has no use for pages and bundler, and should answer at once.
  const { buildSite } = await import('./build.ts')
  return buildSite(result, context)
}

/** Writes every data file in the one canonical form; a file that is not JSON is left for `check` to name. */
async function runFormat({ root, log }: CommandContext): Promise<number> {
  const folder = join(root, 'data')
  for (const name of (await readTexts(folder)).keys()) {
    if (!isDataFile(name)) continue
    const path = join(folder, name)
    const text = await readFile(path, 'utf8')
    try {
      const value = JSON.parse(text.replace(/^\uFEFF/, ''))
      const canonical = formatDataFile(name, value)
      if (canonical === text) continue
      await writeFile(path, canonical)
      log(`data/${name} formatted`)
    } catch (error) {
      log(`data/${name} is not JSON and was left as it is: ${error instanceof Error ? error.message : error}`)
    }
  }
  return 0
}

/** Prints what the atlas says of each country, to be read against the data. */
async function runAnswers(context: CommandContext): Promise<number> {
  const result = await checkData(context)
  if (!result.ok) return 1
  const [{ createIndex }, { formatAnswers }, { loadWords, REFERENCE }] = await Promise.all([
    import('../model/create-index.ts'),
    import('../site/answers.ts'),
    import('../words/languages.ts'),
  ])
  const { core } = await loadWords(REFERENCE)
  context.log(formatAnswers(createIndex(result.dataset), core))
  return 0
}

/** Writes down the checked data as a release: the next check tells what differs from it, and its edition keeps it whole. */
async function runRelease(version: string, context: CommandContext): Promise<number> {
  const result = await checkData(context)
  if (!result.ok) return 1
  const { edited, editedFiles: files } = result
  const last = edited.release.version
  if (!isNewer(version, last)) throw new ExpectedError(`"${version}" is no next version (expected one after ${last})`)
  const date = new Date().toISOString().slice(0, 10)
  const [{ createIndex }, { createEdition, formatEdition }, { LANGUAGE_TAGS, loadWords }] = await Promise.all([
    import('../model/create-index.ts'),
    import('./create-edition.ts'),
    import('../words/languages.ts'),
  ])
  const words = await Promise.all(LANGUAGE_TAGS.map(async (tag) => [tag, (await loadWords(tag)).core] as const))
  const languages = Object.fromEntries(words)
  const { lessons } = edited
  const edition = createEdition({ files, lessons, index: createIndex(edited), languages, version, date })
  const written = {
    [editionFile(version)]: formatEdition(edition),
    'release.json': formatDataFile('release.json', createRelease(edited, version, date)),
  }
  const data = join(context.root, 'data')
  await mkdir(join(data, 'editions'), { recursive: true })
  for (const [name, text] of Object.entries(written)) await writeFile(join(data, name), text)
  const names = Object.keys(written).map((name) => `data/${name}`)
  context.log(`${names.join(' and ')} hold release ${version} of ${date}; commit them and tag the commit v${version}.`)
  return 0
}

/** Runs one of the commands. Gives an exit code. */
export async function runCommand(name: string, args: readonly string[], context: CommandContext): Promise<number> {
  switch (name) {
    case 'check':
      return runCheck(context)
    case 'build':
      return runBuild(context)
    case 'format':
      return runFormat(context)
    case 'release':
      return runRelease(args[0] ?? '', context)
    case 'answers':
      return runAnswers(context)
    case 'dev':
      return (await import('./dev.ts')).runDev(context)
    default:
      throw new Error(`"${name}" is not a command of this module`)
  }
}
