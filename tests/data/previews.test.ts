/** The preview images of what there is: nothing falls over their edge. */
import { expect, test } from 'vitest'
import { selectScene } from '../../src/select/map/scene.ts'
import { createWorldDrawing } from '../../src/site/preview/create-previews.tsx'
import { drawPreviewSvg } from '../../src/site/preview/draw-image.ts'
import { readFonts } from '../../src/site/preview/fonts.ts'
import { DEFAULT_LAYERS } from '../../src/state/view-state.ts'
import { en, english } from '../support/english.ts'
import { realIndex } from '../support/real-data.ts'

test('the image of the world has a dot for each record of the first view, all inside', async () => {
  const svg = await drawPreviewSvg(createWorldDrawing({ index: realIndex, t: en, words: english.preview }), readFonts())
  const dots = selectScene(realIndex, DEFAULT_LAYERS, false).flatMap((place) => place.dots).length
  expect(svg.match(/data-id="/g)).toHaveLength(dots)
  const rows = [...svg.matchAll(/translate\(\d+ (-?\d+)\) scale\(1.15\)/g)].map(([, y]) => Number(y))
  expect(Math.min(...rows)).toBeGreaterThan(10)
  expect(Math.max(...rows)).toBeLessThan(450)
})
