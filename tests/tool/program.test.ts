import { describe, expect, test } from 'vitest'
import { createMachine, findProgram, haveProgram, type Machine } from '../../src/tool/program.ts'
import { FIREFOX, MINI_BROWSER, NGINX } from '../../src/tool/programs.ts'

const PATH = '/usr/sbin/nginx'

/** A machine without nginx whose apt-get has it. @param fails commands that fail the first time */
function createTestMachine(options: { readonly isRoot?: boolean; readonly fails?: readonly string[] } = {}) {
  const { isRoot = true, fails = [] } = options
  const ran: string[] = []
  const machine: Machine = {
    exists: (path) => path === PATH && ran.filter((command) => command === 'install').length > fails.length,
    run: (name, [command = '']) => {
      if (name !== 'apt-get') return Promise.resolve(false)
      ran.push(command)
      return Promise.resolve(!fails.includes(command) || ran.filter((other) => other === command).length > 1)
    },
    isRoot,
    platform: 'linux',
    log: () => {},
  }
  return { machine, ran }
}

const among = (...paths: readonly string[]) => ({
  exists: (path: string) => paths.includes(path),
  platform: 'linux' as const,
})

test('a program is looked for where systems put it', () => {
  expect(findProgram(NGINX, { PATH: '/bin' }, among(PATH))).toBe(PATH)
  expect(findProgram(NGINX, { PATH: '/own/bin' }, among('/own/bin/nginx'))).toBe('/own/bin/nginx')
  expect(findProgram(NGINX, {}, among())).toBeNull()
  expect(findProgram(FIREFOX, {}, among('/usr/bin/firefox', '/usr/bin/firefox-esr'))).toBe('/usr/bin/firefox-esr')
})

test.each(['x86_64', 'aarch64'])('WebKit’s browser is found among the libraries of %s', (machine) => {
  const path = `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`
  expect(findProgram(MINI_BROWSER, {}, among(path))).toBe(path)
})

describe('a machine without it', () => {
  test('gets it by the package manager', async () => {
    const { machine, ran } = createTestMachine()
    expect(await haveProgram(NGINX, {}, machine)).toBe(PATH)
    expect(ran).toEqual(['--version', 'install'])
  })

  test('gets it after the lists are renewed', async () => {
    const { machine, ran } = createTestMachine({ fails: ['install'] })
    expect(await haveProgram(NGINX, {}, machine)).toBe(PATH)
    expect(ran).toEqual(['--version', 'install', 'update', 'install'])
  })

  test('stays as it is where that would ask for a password', async () => {
    const { machine, ran } = createTestMachine({ isRoot: false })
    expect(await haveProgram(NGINX, {}, machine)).toBeNull()
    expect(ran).toEqual([])
  })
})

test('what a command complains of goes to the log, a line at a time, and what else it prints nowhere', async () => {
  const said: string[] = []
  const { run } = createMachine((text) => said.push(text))
  expect(await run(process.execPath, ['-e', 'console.log("out"); console.error("one\\ntwo")'])).toBe(true)
  expect(said).toEqual(['one', 'two'])
  expect(await run(process.execPath, ['-e', 'process.exit(1)'])).toBe(false)
  expect(await run('no-such-command', [])).toBe(false)
})
