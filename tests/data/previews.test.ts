/** The preview images of what there is: nothing falls over their edge. */
import type { VNode } from 'preact'
import satori, { type Font } from 'satori'
import { expect, test } from 'vitest'
import { PREVIEW_SIZE } from '../../src/page/text/preview.ts'
import { selectScene } from '../../src/select/map/scene.ts'
import { createCountryDrawings, createWorldDrawing } from '../../src/site/preview/create-previews.tsx'
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

interface Laid {
  readonly top: number
  readonly height: number
  readonly textContent?: string | undefined
}

/** Where each text of a card stands, as it is laid out. */
async function layOut(words: VNode, fonts: Font[]): Promise<readonly Laid[]> {
  const laid: Laid[] = []
  await satori(words as Parameters<typeof satori>[0], {
    ...PREVIEW_SIZE,
    fonts,
    onNodeDetected: (node) => laid.push(node),
  })
  return laid.filter(({ textContent }) => textContent !== undefined)
}

test('the image of each country has all of its sentences above the legend and the footer', {
  timeout: 60_000,
}, async () => {
  const fonts = readFonts()
  const draw = createCountryDrawings({ index: realIndex, t: en, words: english.preview })
  const over: string[] = []
  for (const country of realIndex.countries) {
    const texts = await layOut(draw(country).words, fonts)
    const isBelow = (text = '') => text === en.legend.stations || text === english.preview.caution
    const below = texts.findIndex(({ textContent }) => isBelow(textContent))
    const last = texts[below - 1]
    if (!last || below < 1) throw new Error(`${country.iso3} has no words`)
    if (last.top + last.height > (texts[below]?.top ?? 0)) over.push(`${country.iso3}: ${last.textContent}`)
  }
  expect(over).toEqual([])
})
