/** The map of an embedded card: whole in every frame, or not there at all. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'

/** Countries of every shape, a place, several places, none but the country. */
const CARDS = [
  'country/italy/',
  'country/chile/',
  'country/brunei/',
  'country/united-states/',
  'record/ita-prato-wenzhou/',
  'record/patrol-ita-2016/',
  'record/can-montreal/',
] as const

const WIDTHS = [280, 320, 480, 700] as const
const HEIGHTS = [400, 560, 900, 1600] as const

/** Pixels by which a border may be drawn beyond its box. */
const HAIR = 1

interface Found {
  /** Of the picture and its marks, those that reach beyond the room. */
  readonly outside: number
  readonly marks: number
  readonly isShown: boolean
}

function measurePicture(page: Page): Promise<Found> {
  return page.locator('.embed-picture').evaluate((room, hair) => {
    const box = room.getBoundingClientRect()
    const isOutside = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return left < box.left - hair || right > box.right + hair || top < box.top - hair || bottom > box.bottom + hair
    }
    const marks = [...room.querySelectorAll('.dot, .ring')]
    const pictures = [...room.querySelectorAll('svg')]
    const isShown = pictures.some((picture) => picture.getBoundingClientRect().height > 0)
    return { outside: isShown ? [...pictures, ...marks].filter(isOutside).length : 0, marks: marks.length, isShown }
  }, HAIR)
}

for (const card of CARDS) {
  test(`every mark of ${card} lies inside its picture, however large the frame`, async ({ page }) => {
    await page.goto(`embed/${card}`)
    for (const width of WIDTHS) {
      for (const height of HEIGHTS) {
        await page.setViewportSize({ width, height })
        const { outside, marks } = await measurePicture(page)
        expect([width, height, outside]).toEqual([width, height, 0])
        expect(marks).toBeGreaterThan(0)
      }
      expect([width, (await measurePicture(page)).isShown]).toEqual([width, true])
    }
  })
}

test('a map that finds little room is drawn smaller, in its own shape', async ({ page }) => {
  await page.goto('embed/country/italy/')
  await page.setViewportSize({ width: 700, height: 560 })
  const picture = await page.locator('.embed-picture svg').boundingBox()
  const room = await page.locator('.embed-picture').boundingBox()
  expect(Math.abs((picture?.height ?? 0) - (room?.height ?? 0))).toBeLessThan(1)
  expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(1.6, 1)
})
