import { expect, test } from 'vitest'
import { ICON, ICON_SVG } from '../../src/page/text/icon.ts'
import { createIconFiles } from '../../src/site/icon-files.ts'

const files = await createIconFiles()
const ico = Buffer.from(files.get('favicon.ico') ?? [])

test('the files show the icon of the pages', () => {
  expect(String(files.get('favicon.svg')).trim()).toBe(ICON_SVG)
  expect(decodeURIComponent(ICON)).toContain(ICON_SVG)
})

test('favicon.ico holds a picture for tabs, for fine screens and for lists, each whole', () => {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3])
  for (const [i, side] of [16, 32, 48].entries()) {
    const entry = 6 + 16 * i
    expect([ico.readUInt8(entry), ico.readUInt8(entry + 1), ico.readUInt16LE(entry + 6)]).toEqual([side, side, 32])
    const start = ico.readUInt32LE(entry + 12)
    const png = ico.subarray(start, start + ico.readUInt32LE(entry + 8))
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side])
    expect(png.toString('latin1', png.length - 8, png.length - 4)).toBe('IEND')
  }
})

test('favicon.ico is the same at every build', async () => {
  expect((await createIconFiles()).get('favicon.ico')).toEqual(files.get('favicon.ico'))
})
