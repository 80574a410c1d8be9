/** `npm run dev`: the site made anew at every change of data or code; what is wrong stands in the page. */
import { once } from 'node:events'
import { extname, join } from 'node:path'
import { createServer, normalizePath, type Plugin, type RunnableDevEnvironment, type ViteDevServer } from 'vite'
import { ENTRIES } from './bundle.ts'
import type { CommandContext } from './command.ts'
import { type DevSite, PALETTE_PATH } from './dev-site.ts'
import { createNewest, type Newest } from './make-at-rest.ts'
import { parsePort } from './port.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The folders from which the site is made. */
const WATCHED = ['data', 'public', 'src']

const PAGE_SCRIPTS = [ENTRIES.early, ENTRIES.core, ENTRIES.pages, ENTRIES.embed, ENTRIES.card, ENTRIES.lesson].join('|')

/** What the overlay shows; `plugin` is the word it puts before the message. */
interface Trouble {
  readonly message: string
  readonly stack: string
  readonly plugin?: string
}

/** The site as it is now, or what is wrong with data or code. */
type Made = Extract<DevSite, { files: unknown }> | { readonly trouble: Trouble }

async function makeSite(server: ViteDevServer, root: string): Promise<Made> {
  const { runner } = server.environments.ssr as RunnableDevEnvironment
  try {
    const { createDevSite } = await runner.import<typeof import('./dev-site.ts')>('/src/tool/dev-site.ts')
    const site = await createDevSite(root, { ...ENTRIES, aim: '' })
    return 'files' in site ? site : { trouble: { message: site.message, stack: '', plugin: 'data' } }
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return { trouble: { message, stack } }
  }
}

/** A page of the build as a page of the dev server: modules instead of the bundle, and Vite's client. */
function adaptPage(html: string): string {
  const script = new RegExp(`<script src="[./]*(${PAGE_SCRIPTS})" defer></script>`, 'g')
  return html
    .replace(script, '<script type="module" src="/$1"></script>')
    .replace('</title>', `</title><link rel="stylesheet" href="/${PALETTE_PATH}">`)
    .replace('<head>', '<head><script type="module" src="/@vite/client"></script>')
}

/** Something for the browser to show while there is no site: the overlay lies over it. */
const EMPTY_PAGE = '<!doctype html><html lang="en"><head><title>Data</title></head><body></body></html>'

interface Page {
  /** The ending of a file's name. */
  readonly type: string
  readonly content: string | Uint8Array
}

function findPage(made: Made, path: string): Page | null {
  if ('trouble' in made) return { type: '.html', content: adaptPage(EMPTY_PAGE) }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const content = made.files.get(file)
  if (content === undefined) return null
  const type = extname(file)
  return { type, content: type === '.html' && typeof content === 'string' ? adaptPage(content) : content }
}

function createAtlasPlugin(root: string): Plugin {
  const watched = WATCHED.map((name) => normalizePath(join(root, name, '/')))
  let newest: Newest<Made>
  return {
    name: 'atlas-pages',
    // Asked of every change, once Vite has forgotten what it knew of the file: a site made earlier could be of old code.
    // Nothing is left for Vite to update: a change is told with one voice, when the site is made of it.
    hotUpdate({ file }) {
      if (this.environment.name === 'client' && watched.some((folder) => file.startsWith(folder))) newest.renew()
      return []
    },
    configureServer(server) {
      const showTrouble = (made: Made) => {
        if ('trouble' in made) server.ws.send({ type: 'error', err: made.trouble })
      }
      newest = createNewest(
        () => makeSite(server, root),
        (made) => ('trouble' in made ? showTrouble(made) : server.ws.send({ type: 'full-reload' })),
      )
      server.ws.on('connection', async () => showTrouble(await newest.read()))
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = decodeURIComponent((request.originalUrl ?? '/').replace(/\?.*$/, '').slice(1))
            const page = findPage(await newest.read(), path)
            if (!page) return next()
            response.setHeader('Content-Type', TYPES[page.type] ?? 'application/octet-stream')
            response.end(page.content)
          } catch (error) {
            next(error)
          }
        })
      }
    },
  }
}

/** Vite serves every file of the repository but those that it denies by itself, which a list of our own replaces. */
const DENIED = ['.env', '.env.*', '*.{crt,pem,key,p12,pfx,cer,der}', '.npmrc', '.yarnrc.yml', '**/.git/**']

/** The data as they are edited, as a pattern: what is withheld is in them, and in the editions. */
function editedData(root: string): string {
  return `${normalizePath(join(root, 'data')).replace(/[$^*+?()[\]{}!|@]/g, '\\$&')}/**`
}

/** Serves until it is stopped. Gives an exit code. */
export async function runDev({ root, log, env }: CommandContext): Promise<number> {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    base: '/',
    plugins: [createAtlasPlugin(root)],
    server: { port: parsePort(env.PORT) ?? 5173, fs: { deny: [...DENIED, editedData(root)] } },
  })
  await server.listen()
  log(`The atlas, made anew at every change, is at ${server.resolvedUrls?.local[0]} (Ctrl-C stops it)`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.close()
  return 0
}
