import { describe, expect, test } from 'vitest'
import { isInstalled } from '../../src/tool/setup.mjs'

const OTHER_OS = process.platform === 'win32' ? 'linux' : 'win32'
const d3 = { version: '7.9.0', integrity: 'sha512-a' }
const locked = { '': {}, 'node_modules/d3': d3 }

describe('isInstalled', () => {
  test('is content with exactly what the lockfile says', () => {
    expect(isInstalled(locked, { 'node_modules/d3': d3 })).toBe(true)
  })

  test('asks for an install where nothing is there', () => {
    expect(isInstalled(locked, {})).toBe(false)
    expect(isInstalled({}, {})).toBe(false)
  })

  test('asks for an install where a package has another version or content', () => {
    expect(isInstalled(locked, { 'node_modules/d3': { ...d3, version: '7.8.0' } })).toBe(false)
    expect(isInstalled(locked, { 'node_modules/d3': { ...d3, integrity: 'sha512-b' } })).toBe(false)
  })

  test('asks for an install where a package is there that the lockfile does not know', () => {
    expect(isInstalled(locked, { 'node_modules/d3': d3, 'node_modules/left': d3 })).toBe(false)
  })

  test('does without an optional package of another system', () => {
    const other = { ...d3, optional: true, os: [OTHER_OS], cpu: [process.arch] }
    expect(isInstalled({ ...locked, 'node_modules/native': other }, { 'node_modules/d3': d3 })).toBe(true)
  })

  test('asks for an install where the optional package of this system is missing, as in a copied folder', () => {
    const own = { ...d3, optional: true, os: [process.platform], cpu: [process.arch] }
    expect(isInstalled({ ...locked, 'node_modules/native': own }, { 'node_modules/d3': d3 })).toBe(false)
  })
})
