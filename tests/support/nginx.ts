/** The example for nginx in `docs/serving.md`, as a server of its own: nothing of this machine's nginx is touched. */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @throws where the document holds none */
export function readNginxExample(): string {
  const document = readFileSync(new URL('../../docs/serving.md', import.meta.url), 'utf8')
  const example = /```nginx\n(.*?)```/s.exec(document)?.[1]
  if (example === undefined) throw new Error('docs/serving.md has no example for nginx')
  return example
}

interface Place {
  /** An empty folder for what nginx writes. */
  readonly home: string
  readonly port: number
  /** The built site. */
  readonly root?: string
}

/** Where nginx would write as the system's service does. */
const FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`)

/** Writes a whole configuration round the example and gives the arguments that start nginx with it. */
export async function configureNginx({ home, port, root }: Place): Promise<readonly string[]> {
  const placed = readNginxExample().replace('listen 80;', `listen 127.0.0.1:${port};`)
  const example = root === undefined ? placed : placed.replace(/^( *root ).*;$/m, `$1${root};`)
  // As root it would give up its rights, and the folder of a developer may be closed to others.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const main = `${user} daemon off; worker_processes 1; pid nginx.pid; error_log stderr crit;`
  await writeFile(
    join(home, 'nginx.conf'),
    `${main}\nevents {}\nhttp {\naccess_log off; default_type application/octet-stream;\n${FOLDERS.join('\n')}\n${example}\n}\n`,
  )
  return ['-p', home, '-c', 'nginx.conf']
}
