import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { IndexedCountry } from '../../../src/model/atlas-index.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { type CountryCard, CountryWords } from '../../../src/site/preview/country-card.tsx'
import { createCountryDrawings, createWorldDrawing } from '../../../src/site/preview/create-previews.tsx'
import { drawImage, drawPreviewSvg } from '../../../src/site/preview/draw-image.ts'
import { readFonts } from '../../../src/site/preview/fonts.ts'
import { COLOURS, COLUMN } from '../../../src/site/preview/layout.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { en, english } from '../../support/english.ts'
import { text } from '../../support/html.ts'
import { type ReadImage, readPng } from '../../support/read-png.ts'
import { smallIndex } from '../../support/small-data.ts'

const options = { index: smallIndex, t: en, words: english.preview }
const draw = createCountryDrawings(options)
const fonts = readFonts()

function country(slug: string): IndexedCountry {
  const found = smallIndex.countries.find((entry) => entry.slug === slug)
  if (!found) throw new Error(`no country ${slug}`)
  return found
}

/** Rows of pixels from the last words of the column to the image's edge. */
function blankRows(image: ReadImage): number {
  const isBlank = (y: number) =>
    Array.from({ length: COLUMN - 4 }, (_, x) => image.at(x, y)).every((c) => c === COLOURS.paper)
  let rows = 0
  while (rows < image.height && isBlank(image.height - 1 - rows)) rows += 1
  return rows
}

describe('the image of a country', () => {
  test('is 1200 by 630 pixels with words, land, sea and dots in their colours', async () => {
    const image = readPng(await drawImage(draw(country('italy')), fonts))
    expect([image.width, image.height]).toEqual([1200, 630])
    const seen = new Set<string>()
    for (let y = 0; y < 630; y += 1) for (let x = 0; x < 1200; x += 1) seen.add(image.at(x, y))
    const { paper, ink, sea, land, posture, layer } = COLOURS
    for (const colour of [paper, ink, sea, land, posture.none, layer.qingtian, layer.wenzhou, layer.patrols]) {
      expect(seen).toContain(colour)
    }
  })

  test('comes out the same every time', async () => {
    const make = () => drawImage(createCountryDrawings(options)(country('ireland')), fonts)
    expect(Buffer.compare(await make(), await make())).toBe(0)
  })

  test('has the dots of the scene, and no text that a system’s font would draw', async () => {
    for (const slug of ['italy', 'brunei', 'fiji']) {
      const { iso3 } = country(slug)
      const svg = await drawPreviewSvg(draw(country(slug)), fonts)
      const scene = selectScene(smallIndex, DEFAULT_LAYERS).filter(({ place }) => place.country === iso3)
      const dots = scene.flatMap((place) => place.dots).length
      expect(svg.match(/data-id="/g)?.length ?? 0, slug).toBe(dots)
      expect(svg).not.toContain('<text')
    }
  })

  test('calls stations alleged, names who says so, and has the denial beside it', () => {
    for (const entry of smallIndex.countries) {
      const words = text(renderToString(draw(entry).words))
      expect(words, entry.slug).toContain('Alleged, not established.')
      expect(words, entry.slug).toMatch(/Data as of \d+ \w+ \d{4}, release \d/)
      expect(words.replaceAll(/alleged stations?|police stations/gi, ''), entry.slug).not.toMatch(/stations?\b/)
      if (/\d alleged station/.test(words)) expect(words, entry.slug).toMatch(/Safeguard Defenders.*China: .*denied/s)
    }
  })

  test.each(['italy', 'south-africa', 'united-states'])('keeps its words inside: %s', async (slug) => {
    expect(blankRows(readPng(await drawImage(draw(country(slug)), fonts)))).toBeGreaterThan(30)
  })

  test('has room for a long name over the fullest column, and keeps its last lines whatever comes', async () => {
    const { map, words } = draw(country('italy'))
    const card = words.props as unknown as CountryCard
    const named = (name: string) => ({ map, words: <CountryWords {...card} name={name} /> })
    expect(blankRows(readPng(await drawImage(named('Bosnia & Herzegovina'), fonts)))).toBeGreaterThan(30)
    const endless = readPng(await drawImage(named('Name '.repeat(24)), fonts))
    expect(blankRows(endless)).toBeGreaterThan(30)
  })
})

describe('the image of the world', () => {
  test('has a dot for each record of the first view, all inside', async () => {
    const svg = await drawPreviewSvg(createWorldDrawing(options), fonts)
    const dots = selectScene(smallIndex, DEFAULT_LAYERS, false).flatMap((place) => place.dots).length
    expect(svg.match(/data-id="/g)).toHaveLength(dots)
    const rows = [...svg.matchAll(/translate\(\d+ (-?\d+)\) scale\(1.15\)/g)].map(([, y]) => Number(y))
    expect(Math.min(...rows)).toBeGreaterThan(10)
    expect(Math.max(...rows)).toBeLessThan(450)
  })

  test('says what is counted, by whom, and what is not on the map', () => {
    expect(text(renderToString(createWorldDrawing(options).words))).toContain(
      '29 alleged stations in 11 countries Inferred, and in no list: 4. The NGO Safeguard Defenders counts 102. Shown without a known place: 5. Not found: 73. China denies',
    )
  })
})
