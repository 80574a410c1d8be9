import { describe, expect, it } from 'vitest'
import { aimOfAddress } from '../../src/live/aim-stage.ts'
import { stageFor } from '../../src/map/stage-moves.ts'
import { surroundingsOfCountry } from '../../src/select/map/around.ts'
import { type Box, coverWidth, pastEdges } from '../../src/select/map/camera.ts'
import { extentOf } from '../../src/select/map/fit.ts'
import { shownCamera } from '../../src/select/map/shown-camera.ts'
import type { AimFrames } from '../../src/state/aim-frames.ts'
import { parseSearch } from '../../src/state/url.ts'
import { framedIndex as index } from '../support/framed-index.ts'

const FRAMES: AimFrames = Object.fromEntries(
  index.countries.map(({ iso3 }) => {
    const { x, y, width, height } = extentOf(surroundingsOfCountry(iso3, index))
    return [iso3, [x, y, width, height]]
  }),
)

const BOXES: readonly Required<Box>[] = [
  { width: 1036, height: 666, covered: { left: 224, top: 0, right: 56, bottom: 0 } },
  { width: 390, height: 337, covered: { left: 0, top: 52, right: 56, bottom: 0 } },
]

/** What the rule of `.stage` in `map.css` makes of the camera's properties in a box. */
function placeByStyles(search: string, box: Required<Box>) {
  const aim = aimOfAddress(search, FRAMES)
  if (aim === null) return null
  const [x, y, across, down, most, clear] = [aim.x, aim.y, aim.across, aim.down, aim.most, aim.clear].map((value) =>
    Number.parseFloat(String(value)),
  ) as [number, number, number, number, number, number]
  const { left, top, right, bottom } = box.covered
  const free = [box.width - (left + right) * clear, box.height - (top + bottom) * clear] as const
  const width = Math.max(Math.min(free[0] * across, free[1] * down, most), coverWidth(box))
  const past = pastEdges(width, box)
  const clamp = (least: number, value: number, greatest: number) => Math.max(least, Math.min(value, greatest))
  return {
    width,
    left: clamp(box.width - width - past, box.width / 2 + ((left - right) / 2) * clear - x * width, past),
    top: clamp(box.height - 0.7933 * width, box.height / 2 + ((top - bottom) / 2) * clear - y * width, -0.0308 * width),
  }
}

describe('the prerendered map', () => {
  const asked = [...index.countries.map(({ iso3 }) => `?country=${iso3}`), '?view=12.5,41.9,5', '?view=-74,40.7,3.25']

  it.each(BOXES)('is aimed where the live map will look, in a box of $width by $height pixels', (box) => {
    for (const search of asked) {
      const state = parseSearch(search)
      const live = stageFor(shownCamera(state, index, box), box, false)
      const aimed = placeByStyles(search, box)
      expect(aimed?.width, search).toBeCloseTo(live.width, 0)
      expect(aimed?.left, search).toBeCloseTo(live.left, 0)
      expect(aimed?.top, search).toBeCloseTo(live.top, 0)
    }
  })

  it('is aimed at the country of a record, which its name begins with', () => {
    expect(aimOfAddress('?record=nld-rotterdam-fuzhou', FRAMES)).toEqual(aimOfAddress('?country=nld', FRAMES))
    expect(aimOfAddress('?record=resp-ita-government-2022-12-07', FRAMES)).toEqual(aimOfAddress('?country=ITA', FRAMES))
  })

  it('looks at the view of an address that has one, whatever is opened', () => {
    expect(aimOfAddress('?country=ITA&view=1,2,3', FRAMES)).toEqual(aimOfAddress('?view=1,2,3', FRAMES))
  })

  it.each([
    '',
    '?country=atlantis',
    '?view=1,2',
    '?view=here',
    '?layers=none',
    '?record=__proto__',
    '?country=constructor',
  ])('is left alone where nothing of that can be read (%s)', (search) =>
    expect(aimOfAddress(search, FRAMES)).toBeNull(),
  )
})
