import { describe, expect, test } from 'vitest'
import { type BrowserEffects, findBrowser, NO_BROWSER } from '../../src/tool/find-browser.ts'

/** A machine on which these paths hold browsers that start; commands are written down and do nothing. */
function createMachine(working: readonly string[], change: Partial<BrowserEffects> = {}) {
  const ran: string[] = []
  const effects: BrowserEffects = {
    exists: (path) => working.includes(path) || path === '/usr/bin/chromium-browser',
    launches: async (path) => working.includes(path),
    run: async (command, args) => {
      ran.push([command, ...args].join(' '))
      return false
    },
    isRoot: false,
    platform: 'linux',
    playwrightPath: '/cache/chrome',
    playwrightCli: ['node', 'cli.js'],
    log: () => {},
    ...change,
  }
  return { ran, effects }
}

describe('findBrowser', () => {
  test('takes the one that is named', async () => {
    const { effects } = createMachine(['/usr/bin/chromium', '/opt/mine'])
    expect(await findBrowser({ PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' }, effects)).toBe('/opt/mine')
  })

  test('says so where the one that is named does not start, and takes no other', async () => {
    const { effects } = createMachine(['/usr/bin/chromium'])
    await expect(findBrowser({ CHROMIUM_PATH: '/opt/mine' }, effects)).rejects.toThrow('CHROMIUM_PATH is "/opt/mine"')
  })

  test('takes an installed one that starts, and passes over a stub', async () => {
    const { effects, ran } = createMachine(['/opt/bin/google-chrome'])
    expect(await findBrowser({ PATH: '/usr/bin:/opt/bin' }, effects)).toBe('/opt/bin/google-chrome')
    expect(ran).toEqual([])
  })

  test('knows the usual places of macOS and Windows', async () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(await findBrowser({}, createMachine([mac], { platform: 'darwin' }).effects)).toBe(mac)
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    const env = { PROGRAMFILES: 'C:\\Program Files' }
    expect(await findBrowser(env, createMachine([windows], { platform: 'win32' }).effects)).toBe(windows)
  })

  test("takes Playwright's own where nothing else is installed", async () => {
    expect(await findBrowser({}, createMachine(['/cache/chrome']).effects)).toBe('/cache/chrome')
  })

  test('installs one by the package manager where that needs no password', async () => {
    const working: string[] = []
    const ran: string[] = []
    const run = async (command: string, args: readonly string[]) => {
      ran.push([command, args[0]].join(' '))
      if (args[0] === 'install') working.push('/usr/bin/chromium')
      return command === 'apt-get'
    }
    const { effects } = createMachine(working, { isRoot: true, run })
    expect(await findBrowser({ PATH: '/usr/bin' }, effects)).toBe('/usr/bin/chromium')
    expect(ran).toEqual(['apt-get --version', 'apt-get install'])
  })

  test('leaves the package manager alone where it would ask for a password', async () => {
    const { effects, ran } = createMachine([])
    await expect(findBrowser({}, effects)).rejects.toThrow(NO_BROWSER)
    expect(ran).toEqual(['node cli.js install chromium'])
  })

  test('names what to install where nothing helps', async () => {
    const { effects } = createMachine([], { isRoot: true })
    await expect(findBrowser({}, effects)).rejects.toThrow(/install Chromium or Chrome, or set CHROMIUM_PATH/)
  })
})
