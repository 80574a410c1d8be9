/** `npm start`: builds the site and serves it until it is stopped. */
import { once } from 'node:events'
import { join } from 'node:path'
import { runBuild } from './cli.ts'
import type { CommandContext } from './command.ts'
import { parsePort } from './port.ts'
import { type ServedFolder, serveFolder } from './serve.ts'

/** The first port tried when `PORT` says nothing: the one Vite previews on. */
const FIRST_PORT = 4173

/** Serves what was built under the headers that its hosts are asked to send. @param port null: a free one */
export function serveBuilt({ root, log }: CommandContext, port: number | null): Promise<ServedFolder> {
  return serveFolder(join(root, 'dist'), { port: port ?? FIRST_PORT, search: port === null, headers: true, log })
}

/** Gives the exit code once the reader stops it by Ctrl-C. */
export async function runCommand(_name: string, _args: readonly string[], context: CommandContext): Promise<number> {
  const port = parsePort(context.env.PORT)
  const code = await runBuild(context)
  if (code !== 0) return code
  const site = await serveBuilt(context, port)
  context.log(`\nThe atlas is at ${site.url} (Ctrl-C stops it)`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await site.close()
  return 0
}
