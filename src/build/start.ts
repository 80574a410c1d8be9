/** `npm start`: builds the site and serves it until it is stopped. */
import { once } from 'node:events'
import { join } from 'node:path'
import { runCommand as runCli } from './cli.ts'
import type { CommandContext } from './command.ts'
import { parsePort } from './port.ts'
import { serveFolder } from './serve.ts'

/** The first port tried when `PORT` says nothing: the one Vite previews on. */
const FIRST_PORT = 4173

/** Gives the exit code once the reader stops it by Ctrl-C. */
export async function runCommand(_name: string, args: readonly string[], context: CommandContext): Promise<number> {
  const port = parsePort(context.env.PORT)
  const code = await runCli('build', args, context)
  if (code !== 0) return code
  const site = await serveFolder(join(context.root, 'dist'), { port: port ?? FIRST_PORT, search: port === null })
  context.log(`\nThe atlas is at ${site.url} (Ctrl-C stops it)`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await site.close()
  return 0
}
