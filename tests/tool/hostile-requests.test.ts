/** What no browser sends: requests as they stand, by a socket. Whatever is asked, the server answers and lives. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedFolder, serveFolder } from '../../src/tool/serve.ts'
import { checkAsyncProperty } from '../support/property.ts'

/** A silent server is a dead one: milliseconds until a test says so. */
const PATIENCE = 5_000

let folder: string
let site: ServedFolder
let told: string[] = []

/** Sends bytes as they stand and gives all that comes back; a function may stop the reading after the first piece. */
function send(bytes: string | Uint8Array, isEnough = (_: string) => false): Promise<string> {
  const { hostname, port } = new URL(site.url)
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('the server says nothing')))
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
      if (isEnough(text)) socket.destroy()
    })
    socket.on('error', reject).on('close', () => resolve(text))
  })
}

/** @param target as it stands in the first line @param more further header lines */
function ask(target: string, more: readonly string[] = [], method = 'GET'): Promise<string> {
  return send([`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...more, '', ''].join('\r\n'))
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])
const headerOf = (answer: string, name: string) => new RegExp(`\r\n${name}: (.*)\r\n`, 'i').exec(answer)?.[1]
const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4)

async function expectAlive(): Promise<void> {
  expect(bodyOf(await ask('/some/repo/'))).toBe('home')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-hostile-'))
  const files = {
    'index.html': 'home',
    '404.html': 'no such page',
    'country/italy/index.html': 'italy',
    'data/ten.txt': '0123456789',
    'data/gone.txt': 'for a moment',
    'data/grown.txt': 'before',
    'data/large.csv': 'x'.repeat(8_000_000),
    'odd.js': 'plain',
    'odd.js.br/index.html': 'a folder where a file should be',
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  site = await serveFolder(folder, { port: 0, base: '/some/repo/', log: (text) => told.push(text) })
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

describe('a path', () => {
  test.each([
    ['two slashes', '//'],
    ['slashes and a host', '//example.org/'],
    ['a slash too many', '/some/repo//country/italy/'],
    ['slashes in disguise', '/some/repo/%2f%2fexample.org/'],
    ['a letter too many: 300 in one name', `/some/repo/${'a'.repeat(300)}`],
    ['300 letters in the name of a folder', `/some/repo/${'a'.repeat(300)}/`],
    ['a thousand folders', `/some/repo/${'a/'.repeat(1000)}`],
    ['the way up', '/some/repo/../../etc/passwd'],
    ['the way up in disguise', '/some/repo/%2e%2e/%2e%2e/etc/passwd'],
    ['the way up by backslashes', '/some/repo/..%5c..%5cetc%5cpasswd'],
    ['a file as a folder', '/some/repo/index.html/'],
    ['a file within a file', '/some/repo/index.html/more'],
    ['a hidden file', '/some/repo/.git/config'],
    ['the root, outside of the base', '/'],
    ['the address of another host', 'http://example.org/'],
  ])('with %s is answered by 404 and the page for it', async (_, target) => {
    const answer = await ask(target)
    expect([statusOf(answer), bodyOf(answer)]).toEqual([404, 'no such page'])
    await expectAlive()
  })

  test.each([
    ['a NUL', '/some/repo/%00'],
    ['a broken escape', '/some/repo/%zz'],
    ['half an escape', '/some/repo/%e'],
    ['an escape that is no letter', '/some/repo/%c3%28'],
    ['no beginning', '*'],
  ])('with %s is answered by 400', async (_, target) => {
    expect(statusOf(await ask(target))).toBe(400)
    await expectAlive()
  })

  test('may name any host before it, as proxies write it', async () => {
    expect(bodyOf(await ask('http://example.org/some/repo/country/italy/'))).toBe('italy')
    expect(statusOf(await ask('http://[/some/repo/'))).toBe(400)
    await expectAlive()
  })

  test('leads to no other host when it is sent on', async () => {
    expect(headerOf(await ask('/some/repo/country/italy?next=//example.org'), 'Location')).toBe(
      '/some/repo/country/italy/?next=//example.org',
    )
  })
})

describe('a range', () => {
  const askRange = (range: string) => ask('/some/repo/data/ten.txt', [`Range: ${range}`])

  test.each(['bytes=5-2', 'bytes=10-', 'bytes=99-100', 'bytes=-0'])(
    '%s, which the file has not, is answered by 416',
    async (range) => {
      const answer = await askRange(range)
      expect([statusOf(answer), headerOf(answer, 'Content-Range')]).toEqual([416, 'bytes */10'])
      await expectAlive()
    },
  )

  test.each([
    ['bytes=2-5', '2345'],
    ['bytes=0-0', '0'],
    ['bytes=-3', '789'],
    ['bytes=8-99', '89'],
  ])('%s is answered by that part', async (range, part) => {
    const answer = await askRange(range)
    expect([statusOf(answer), bodyOf(answer)]).toEqual([206, part])
  })

  test.each([
    ['of lines', 'lines=1-2'],
    ['of nothing', 'nonsense'],
    ['without numbers', 'bytes=-'],
    ['with letters for numbers', 'bytes=a-b'],
    ['of a thousand parts', `bytes=${'0-1,4-5,'.repeat(500)}8-9`],
  ])('%s is answered by all of the file', async (_, range) => {
    const answer = await askRange(range)
    expect([statusOf(answer), bodyOf(answer)]).toEqual([200, '0123456789'])
    await expectAlive()
  })
})

describe('a method', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
    const answer = await ask('/some/repo/', ['Content-Length: 4'], method)
    expect([statusOf(answer), headerOf(answer, 'Allow')]).toEqual([405, 'GET, HEAD'])
    await expectAlive()
  })

  test('HEAD is answered as GET is, without the file', async () => {
    for (const [target, status] of [
      ['/some/repo/data/ten.txt', 200],
      ['/some/repo/nothing', 404],
    ] as const) {
      const answer = await ask(target, [], 'HEAD')
      expect([statusOf(answer), bodyOf(answer)]).toEqual([status, ''])
    }
  })

  test('OPTIONS * and CONNECT end nothing', async () => {
    expect(statusOf(await ask('*', [], 'OPTIONS'))).toBe(405)
    await ask('example.org:443', [], 'CONNECT')
    await expectAlive()
  })
})

describe('a request', () => {
  test.each([
    ['no request at all', 'hello\r\n\r\n', 400],
    ['the greeting of TLS', Uint8Array.of(0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3), 400],
    ['a method that nobody knows', 'BREW /some/repo/ HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['no host', 'GET /some/repo/ HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a host that is none', 'GET /some/repo/ HTTP/1.1\r\nHost: ]a b[\r\nConnection: close\r\n\r\n', 200],
    ['20 kB of headers', `GET /some/repo/ HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'a wish for websockets',
      'GET /some/repo/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\nUpgrade: websocket\r\n\r\n',
      200,
    ],
    ['an expectation', 'GET /some/repo/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: much\r\n\r\n', 417],
  ] as const)('with %s is answered', async (_, bytes, status) => {
    expect(statusOf(await send(bytes))).toBe(status)
    await expectAlive()
  })

  test('that is left in the middle of its answer ends nothing', async () => {
    const bytes = 'GET /some/repo/data/large.csv HTTP/1.1\r\nHost: localhost\r\n\r\n'
    expect(statusOf(await send(bytes, (text) => text.length > 0))).toBe(200)
    await expectAlive()
  })

  test.each(['identity', 'br', 'gzip, br', 'br;q=0, *;q=1', ',;q=', '\u00ff'])('may take %s', async (coding) => {
    expect(bodyOf(await ask('/some/repo/odd.js', [`Accept-Encoding: ${coding}`]))).toBe('plain')
  })
})

describe('a file', () => {
  test('that is removed while the folder is served is not there', async () => {
    await rm(join(folder, 'data/gone.txt'))
    expect(statusOf(await ask('/some/repo/data/gone.txt'))).toBe(404)
    await expectAlive()
  })

  test('that is written anew while the folder is served is sent as it is now', async () => {
    await writeFile(join(folder, 'data/grown.txt'), 'more than before')
    const answer = await ask('/some/repo/data/grown.txt')
    expect([headerOf(answer, 'Content-Length'), bodyOf(answer)]).toEqual(['16', 'more than before'])
  })

  test('that cannot be read is answered by 500, and the reason is told', async () => {
    told = []
    await symlink('loop.txt', join(folder, 'loop.txt'))
    expect(statusOf(await ask('/some/repo/loop.txt'))).toBe(500)
    expect(told).toEqual([expect.stringMatching(/^GET "\/some\/repo\/loop\.txt": .*ELOOP/)])
    await expectAlive()
  })
})

describe('whatever is asked', () => {
  const NASTY = [
    '..',
    '.',
    '',
    '%00',
    '%2e',
    '%zz',
    '%',
    '\\',
    ':',
    '*',
    '~',
    'CON',
    '%ff',
    'a'.repeat(256),
    ';',
    '&amp;',
  ]
  const REAL = ['some', 'repo', 'country', 'italy', 'index.html', 'data', 'ten.txt', 'odd.js', 'odd.js.br']
  const letters = fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)) })
  const part = fc.oneof(fc.constantFrom(...REAL), fc.constantFrom(...NASTY), letters)
  const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'))
  const target = fc.oneof(
    path.map((inside) => `/some/repo/${inside}`),
    path.map((inside) => `/${inside}`),
    path,
  )
  const range = fc.tuple(fc.constantFrom('bytes=', 'bytes', ''), fc.string({ unit: fc.constantFrom(...'0159-,= ') }))
  const method = fc.constantFrom('GET', 'HEAD', 'POST')

  test('a status comes back and the server lives', async () => {
    await checkAsyncProperty(
      fc.asyncProperty(method, target, range, async (method, target, [unit, spans]) => {
        const bytes = `${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nRange: ${unit}${spans}\r\n\r\n`
        const status = statusOf(await send(Buffer.from(bytes, 'latin1')))
        expect([200, 206, 301, 400, 404, 405, 416]).toContain(status)
        await expectAlive()
      }),
    )
  })
})
