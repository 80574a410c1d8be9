import { describe, expect, test } from 'vitest'
import type { BrowserEffects } from '../../src/build/find-browser.ts'
import { findNginx, installNginx } from '../../src/build/find-nginx.ts'

const NGINX = '/usr/sbin/nginx'

/** A machine without nginx whose apt-get has it. @param fails commands that fail the first time */
function createMachine(options: { readonly isRoot?: boolean; readonly fails?: readonly string[] } = {}) {
  const { isRoot = true, fails = [] } = options
  const ran: string[] = []
  const effects: BrowserEffects = {
    exists: (path) => path === NGINX && ran.filter((command) => command === 'install').length > fails.length,
    launches: () => Promise.resolve(false),
    run: (_, [command = '']) => {
      ran.push(command)
      return Promise.resolve(!fails.includes(command) || ran.filter((other) => other === command).length > 1)
    },
    isRoot,
    platform: 'linux',
    playwrightPath: '',
    playwrightCli: [''],
    log: () => {},
  }
  return { effects, ran }
}

test('nginx is looked for where systems put it', () => {
  expect(findNginx({ PATH: '/bin' }, (path) => path === NGINX)).toBe(NGINX)
  expect(findNginx({ PATH: '/own/bin' }, (path) => path === '/own/bin/nginx')).toBe('/own/bin/nginx')
  expect(findNginx({}, () => false)).toBeNull()
})

describe('a machine without nginx', () => {
  test('gets it where it is there for tests', async () => {
    const { effects, ran } = createMachine()
    expect(await installNginx({ CI: 'true' }, effects)).toBe(NGINX)
    expect(ran).toEqual(['--version', 'install'])
  })

  test('gets it after its lists are renewed', async () => {
    const { effects, ran } = createMachine({ fails: ['install'] })
    expect(await installNginx({ CI: 'true' }, effects)).toBe(NGINX)
    expect(ran).toEqual(['--version', 'install', 'update', 'install'])
  })

  test('stays as it is where it is somebody’s own', async () => {
    for (const [env, isRoot] of [
      [{}, true],
      [{ CI: 'true' }, false],
    ] as const) {
      const { effects, ran } = createMachine({ isRoot })
      expect(await installNginx(env, effects)).toBeNull()
      expect(ran).toEqual([])
    }
  })
})
