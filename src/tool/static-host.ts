/**
 * Answers requests by the files of a folder, as a static host would: right types, compressed copies, a page for what is
 * not there. One boundary stands round all of it: whatever is asked or happens meanwhile, the request alone ends.
 */
import { readFile, stat } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { extname, join } from 'node:path'
import { contentType } from 'mime-types'
import send from 'send'
import { isAsset } from '../state/paths.ts'
import { type HeaderRule, selectHeaders } from './header-rules.ts'
import { Refusal } from './refusal.ts'
import { parseTarget } from './request-target.ts'

interface Site {
  readonly dir: string
  /** Where it begins, with a slash at both ends. */
  readonly base: string
  /** Headers to be sent besides. */
  readonly rules: readonly HeaderRule[]
  /** Told of what went wrong on this side. */
  readonly log: (text: string) => void
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly site: Site
}

/** Copies that the build lays beside a file, smallest first. */
const CODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/** @param accepted as `Accept-Encoding` has it: `gzip, br;q=0` */
function accepts(accepted: string, coding: string): boolean {
  return accepted.split(',').some((entry) => {
    const [name, quality] = entry.split(';').map((part) => part.trim())
    return name === coding && !/^q=0(\.0*)?$/.test(quality ?? '')
  })
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** Which copy of a file is sent; none where the file itself is. */
async function chooseCoding({ request, site }: Exchange, path: string) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  for (const coding of CODINGS)
    if (accepts(accepted, coding.name) && (await isFile(join(site.dir, path + coding.suffix)))) return coding
  return null
}

/** @param path from the root of the site, without a slash at its beginning */
function setHeaders({ response, site }: Exchange, path: string): void {
  response.setHeader('Cache-Control', isAsset(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
  for (const [name, value] of selectHeaders(site.rules, `/${path}`)) response.setHeader(name, value)
}

/** Sends a file or the part of it that is asked for. @throws where there is none, or no such part */
function sendFile({ request, response, site }: Exchange, path: string, folder: Refusal): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once('close', resolve)
    send(request, encodeURI(path), { root: site.dir, cacheControl: false })
      .on('error', reject)
      .on('directory', () => reject(folder))
      .pipe(response)
  })
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, site } = exchange
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, { Allow: 'GET, HEAD' })
  const { path, search } = parseTarget(request.url ?? '/', site.base)
  const file = /(^|\/)$/.test(path) ? `${path}index.html` : path
  const coding = await chooseCoding(exchange, file)
  setHeaders(exchange, path)
  response.setHeader('Content-Type', contentType(extname(file)) || 'text/plain; charset=utf-8')
  if (coding) response.setHeader('Content-Encoding', coding.name)
  // Relative links of a page need the slash at the end of its address, as every static host adds it.
  const folder = new Refusal(301, { Location: `${site.base}${encodeURI(path)}/${search}` })
  await sendFile(exchange, file + (coding?.suffix ?? ''), folder)
}

/** The words of a refusal: a page where a reader may have lost the way. */
async function explain(status: number, dir: string): Promise<readonly [type: string, words: string | Buffer]> {
  const words = `${status} ${STATUS_CODES[status]}\n`
  const page = status === 404 ? await readFile(join(dir, '404.html')).catch(() => null) : null
  return page ? ['text/html; charset=utf-8', page] : ['text/plain; charset=utf-8', words]
}

/** Where a site of this base would look for what was asked, so that a refusal has the headers of its path. */
function guessPath({ request, site }: Exchange): string {
  return (request.url ?? '').slice(site.base.length).replace(/\?.*/s, '')
}

async function refuse(exchange: Exchange, error: unknown): Promise<void> {
  const { request, response, site } = exchange
  const { status = 500, headers = {} } = error as Partial<Refusal>
  if (status === 500) site.log(`${request.method} ${JSON.stringify(request.url)}: ${error}`)
  if (response.headersSent) return void response.destroy()
  const [type, words] = await explain(status, site.dir)
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  setHeaders(exchange, guessPath(exchange))
  for (const [name, value] of Object.entries({ ...headers, 'Content-Type': type, 'Cache-Control': 'no-cache' }))
    if (value !== undefined) response.setHeader(name, value)
  response.statusCode = status
  response.end(words)
}

/** The listener of a server that answers from `site`. */
export function createStaticHost(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const exchange = { request, response, site }
    // A reader who left meanwhile.
    response.on('error', () => response.destroy())
    answer(exchange)
      .catch((error: unknown) => refuse(exchange, error))
      .catch(() => response.destroy())
  }
}
