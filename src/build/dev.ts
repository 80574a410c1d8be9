/** `npm run dev`: the site made anew at every change of data or code; what is wrong with the data stands in the page. */
import { once } from 'node:events'
import { extname, join } from 'node:path'
import { createServer, type Plugin, type RunnableDevEnvironment, type ViteDevServer } from 'vite'
import { formatPaletteCss } from '../render/styles/palette-css.ts'
import { ENTRIES } from './bundle.ts'
import { formatProblem } from './check/problem.ts'
import type { CommandContext } from './command.ts'
import { loadData } from './load.ts'
import { type OutputFiles, readPublic } from './output.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Where development serves the colours, which the build puts into the one stylesheet. */
const PALETTE_PATH = 'assets/palette.css'

const PAGE_SCRIPTS = [ENTRIES.core, ENTRIES.pages, ENTRIES.embed, ENTRIES.card].join('|')

/** The site as it is now, or what is wrong with the data. */
type Made = { readonly files: OutputFiles } | { readonly message: string }

async function makeSite(server: ViteDevServer, root: string): Promise<Made> {
  const result = await loadData(join(root, 'data'))
  if (!result.ok) return { message: result.problems.map(formatProblem).join('\n') }
  const { runner } = server.environments.ssr as RunnableDevEnvironment
  const { createSite } = await runner.import<typeof import('./site.ts')>('/src/build/site.ts')
  const { createIndex } = await runner.import<typeof import('../model/create-index.ts')>('/src/model/create-index.ts')
  const { dataset, files } = result
  const site = createSite({ dataset, files, index: createIndex(dataset), bundle: ENTRIES, siteUrl: null })
  return { files: new Map([...(await readPublic(join(root, 'public'))), ...site, [PALETTE_PATH, formatPaletteCss()]]) }
}

/** A page of the build as a page of the dev server: modules instead of the bundle, and Vite's client. */
function adaptPage(html: string): string {
  const script = new RegExp(`<script src="[./]*(${PAGE_SCRIPTS})" defer></script>`)
  return html
    .replace(script, '<script type="module" src="/$1"></script>')
    .replace('</title>', `</title><link rel="stylesheet" href="/${PALETTE_PATH}">`)
    .replace('<head>', '<head><script type="module" src="/@vite/client"></script>')
}

/** Something for the browser to show while the data are wrong: the overlay lies over it. */
const EMPTY_PAGE = '<!doctype html><html lang="en"><head><title>Data</title></head><body></body></html>'

function createAtlasPlugin(root: string): Plugin {
  let made: Promise<Made> | null = null
  return {
    name: 'atlas-pages',
    configureServer(server) {
      const showProblems = async () => {
        made ??= makeSite(server, root)
        const site = await made
        if ('message' in site)
          server.ws.send({ type: 'error', err: { message: site.message, stack: '', plugin: 'data' } })
      }
      server.watcher.add(join(root, 'data'))
      server.watcher.on('all', async (_, path) => {
        if (!path.startsWith(join(root, 'data')) && !path.startsWith(join(root, 'src'))) return
        made = null
        server.ws.send({ type: 'full-reload' })
        await showProblems()
      })
      server.ws.on('connection', showProblems)
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            made ??= makeSite(server, root)
            const site = await made
            const path = decodeURIComponent((request.originalUrl ?? '/').replace(/\?.*$/, '').slice(1))
            const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
            const content = 'message' in site ? EMPTY_PAGE : site.files.get(file)
            if (content === undefined) return next()
            const type = 'message' in site ? TYPES['.html'] : (TYPES[extname(file)] ?? 'application/octet-stream')
            response.setHeader('Content-Type', type ?? '')
            response.end(typeof content === 'string' && type === TYPES['.html'] ? adaptPage(content) : content)
          } catch (error) {
            next(error)
          }
        })
      }
    },
  }
}

/** Serves until it is stopped. Gives an exit code. */
export async function runDev({ root, log, env }: CommandContext): Promise<number> {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    base: '/',
    plugins: [createAtlasPlugin(root)],
    server: { port: Number(env.PORT ?? 5173) },
  })
  await server.listen()
  log(`The atlas, made anew at every change, is at ${server.resolvedUrls?.local[0]} (Ctrl-C stops it)`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.close()
  return 0
}
