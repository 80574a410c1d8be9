/** The map is painted, and on a phone it is the phone's. */
import { Resvg } from '@resvg/resvg-js'
import { expect } from 'vitest'
import type { Driver } from '../driver.ts'
import { AMSTERDAM, type Journey, openMap } from '../journey.ts'
import type { Point } from '../tab.ts'

/** A reader of pixels of a PNG: red, green, blue. */
function readPixels(png: Uint8Array, { x: width, y: height }: Point): (at: Point) => readonly number[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const image = `<image width="${width}" height="${height}" href="${href}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  const pixels = new Resvg(svg).render().pixels
  return ({ x, y }) => [...pixels.subarray((Math.round(y) * width + Math.round(x)) * 4).subarray(0, 3)]
}

/** A dot with nothing across it. */
const STOCKHOLM = '.dot[data-id="swe-stockholm-qingtian"]'

async function seePainted(reader: Driver): Promise<void> {
  const middle = await reader.middleOf(STOCKHOLM)
  const size = await reader.evaluate(() => ({ x: innerWidth, y: innerHeight }))
  const colour = await reader.evaluate((css: string) => {
    const shape = document.querySelector(`${css} .shape`)
    return /\d+, \d+, \d+/.exec(shape ? getComputedStyle(shape).fill : '')?.[0] ?? ''
  }, STOCKHOLM)
  const at = readPixels(await reader.screenshot(), size)
  expect(at(middle).join(', ')).toBe(colour)
}

export const firstPicture: Journey = async (reader, { site }) => {
  await openMap(reader, site)
  await reader.see('.ground .land')
  await seePainted(reader)
}

/** In a frame: not every engine's window is as narrow. */
export const firstPictureOfPhone: Journey = async (reader, { site }) => {
  await reader.open(`${site}about/`)
  await reader.evaluate((url: string) => {
    const frame = Object.assign(document.createElement('iframe'), { src: url, width: 360, height: 740 })
    frame.style.border = '0'
    document.body.prepend(frame)
  }, site)
  await reader.enterFrame('iframe')
  await reader.see('[data-atlas][data-live] [data-map].live')
  const isInSight = (css: string) => {
    const { left, right } = document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect(-1, -1)
    return left > 0 && right < innerWidth
  }
  expect(await reader.evaluate(() => innerWidth)).toBe(360)
  expect(await reader.evaluate(isInSight, AMSTERDAM)).toBe(true)
  expect(await reader.evaluate(isInSight, '.dot[data-id="nzl-unplaced-nantong"]')).toBe(false)
}
