import { describe, expect, test } from 'vitest'
import { findEngine, formatEngines, installEngine, parseRequired } from '../../src/tool/engines.ts'
import type { Machine } from '../../src/tool/program.ts'

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** A machine without a package manager on which these are installed. */
const createMachine = (...paths: readonly string[]): Machine => ({
  exists: (path) => paths.includes(path),
  run: async () => false,
  isRoot: true,
  platform: 'linux',
  log: () => {},
})

describe('an engine', () => {
  test('is there when all of its programs are', () => {
    const programs = ['/usr/bin/WebKitWebDriver', MINI_BROWSER, '/usr/bin/Xvfb']
    expect(findEngine('webkit', {}, createMachine(...programs))).toEqual(programs)
    expect(findEngine('webkit', {}, createMachine('/usr/bin/WebKitWebDriver', MINI_BROWSER))).toBeNull()
  })

  test('says which of its programs cannot be had', async () => {
    expect(await installEngine('webkit', {}, createMachine('/usr/bin/Xvfb'))).toEqual([
      'WebKitWebDriver',
      'MiniBrowser',
    ])
    expect(await installEngine('firefox', {}, createMachine('/usr/bin/firefox-esr'))).toEqual([])
  })

  test('is the browser that was found to start, wherever it lies', () => {
    expect(findEngine('chromium', { CHROMIUM_PATH: '/cache/chrome' }, createMachine('/cache/chrome'))).toEqual([
      '/cache/chrome',
    ])
  })
})

test('the closing line names each engine, with its version or why it was not asked', () => {
  const line = formatEngines([
    { name: 'chromium', missing: [], version: 'Chromium 156.0.1' },
    { name: 'firefox', missing: [], version: null },
    { name: 'webkit', missing: ['WebKitWebDriver', 'Xvfb'], version: null },
  ])
  expect(line).toBe('Engines: Chromium 156.0.1; Firefox did not start; WebKit not to be had (no WebKitWebDriver, Xvfb)')
})

test('engines are required by name', () => {
  expect(parseRequired({ ATLAS_ENGINES: 'chromium,firefox, webkit' })).toEqual(['chromium', 'firefox', 'webkit'])
  expect(parseRequired({})).toEqual([])
})
