/** Every kind of picture as a file: a change of drawing shows where it is reviewed. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { GroundSvg } from '../../src/draw/ground/ground-svg.tsx'
import { PALETTES, type Scheme } from '../../src/draw/palette.ts'
import { ViewPictureSvg } from '../../src/draw/picture/view-picture-svg.tsx'
import { composeView } from '../../src/live/view-image/compose-view.ts'
import { createIndex } from '../../src/model/create-index.ts'
import { createDataset } from '../../src/model/dataset.ts'
import { LAYERS } from '../../src/model/vocabulary.ts'
import { AtlasMap } from '../../src/page/app/atlas-map.tsx'
import { Legend } from '../../src/page/home/legend.tsx'
import { SiteContext } from '../../src/page/site.ts'
import { selectPostures } from '../../src/select/answer/posture.ts'
import { WHOLE_KEY } from '../../src/select/map/key.ts'
import { timeIndexOf } from '../../src/select/time/time-index.ts'
import { frameCountries } from '../../src/site/country-frames.ts'
import { createGeography } from '../../src/site/geography.ts'
import { createLocator } from '../../src/site/locator.tsx'
import { createCountryDrawings, createWorldDrawing } from '../../src/site/preview/create-previews.tsx'
import { createStepPictures } from '../../src/site/step-map.tsx'
import { createLinker } from '../../src/state/links.ts'
import { parseSearch } from '../../src/state/url.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { enPreview } from '../../src/words/en/preview.ts'
import { enViewImage } from '../../src/words/en/view-image.ts'
import { en } from '../support/english.ts'
import { readRaw } from '../support/read-data.ts'

/** A handful of records: the pictures are short enough to be read. */
const index = frameCountries(createIndex(createDataset(readRaw(new URL('../broken/base/', import.meta.url)), [])))

/** Of an outline that is longer only its beginning is kept: outlines have tests of their own. */
const LONGEST = 60

/** A line an element, numbers to a hundredth. */
function review(picture: unknown): string {
  const html = renderToString(
    <SiteContext.Provider value={{ t: en, link: createLinker({ page: '' }), still: true }}>
      {picture as VNode}
    </SiteContext.Provider>,
  )
  return html
    .replaceAll(/ d="([^"]*)"/g, (whole, d: string) => (d.length > LONGEST ? ` d="${d.slice(0, LONGEST)}…"` : whole))
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll(/><\/(path|use|circle|rect)>/g, '/>')
    .replaceAll(/></g, '>\n<')
}

const file = (name: string) => `__snapshots__/${name}.html`

const EUROPE = '?layers=stations,sites,patrols,answers&record=ita-milan-wenzhou&country=ITA&view=8,49,4'

describe('as a file', () => {
  test('the world of the home page', async () => {
    const hosts = new Set(index.countries.map(({ iso3 }) => iso3))
    const fills = selectPostures(index, DEFAULT_STATE)
    const ground = renderToString(<GroundSvg paths={createGeography().paths} hosts={hosts} fills={fills} />)
    const map = <AtlasMap index={index} state={DEFAULT_STATE} ground={ground} />
    await expect(review(map)).toMatchFileSnapshot(file('home-world'))
  })

  test('the legend of the home page', async () => {
    const counts = timeIndexOf(index, 'happened').countsAt(DEFAULT_STATE)
    const legend = <Legend whole={WHOLE_KEY} layers={LAYERS} counts={counts} onLayers={() => {}} />
    await expect(review(legend)).toMatchFileSnapshot(file('home-legend'))
  })

  test('the small map of a country, and that of a record', async () => {
    const locate = createLocator(index, en)
    await expect(review(locate({ country: 'ITA' }))).toMatchFileSnapshot(file('country'))
    await expect(review(locate({ record: 'nld-rotterdam-fuzhou' }))).toMatchFileSnapshot(file('record'))
  })

  test('the map of a lesson’s step, with its key', async () => {
    const { map, key } = createStepPictures(index, en)(parseSearch(EUROPE), 'step-1')
    await expect(review([map, key])).toMatchFileSnapshot(file('step'))
  })

  test('the preview images of a country and of the world', async () => {
    const options = { index, t: en, words: enPreview }
    const country = index.countries.find(({ iso3 }) => iso3 === 'NLD')
    if (!country) throw new Error('no NLD in the small dataset')
    await expect(review(createCountryDrawings(options)(country).map)).toMatchFileSnapshot(file('preview-country'))
    await expect(review(createWorldDrawing(options).map)).toMatchFileSnapshot(file('preview-world'))
  })

  test.each<Scheme>(['light', 'dark'])('the picture of a view, %s', async (scheme) => {
    const picture = composeView({
      index,
      state: parseSearch(EUROPE),
      frame: { box: { width: 900, height: 600 }, stage: { width: 8192, left: -3830, top: -2520 } },
      paths: {
        left: 0,
        top: 0,
        scale: 0.25,
        land: 'M0 0h9v9z',
        hosts: [
          { iso3: 'ITA', d: 'M1600 1400h600v500z' },
          { iso3: 'NLD', d: 'M1200 400h300v300z' },
        ],
      },
      address: 'https://example.org/atlas/',
      today: '2026-11-26',
      t: en,
      words: enViewImage,
    })
    const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5
    const svg = <ViewPictureSvg picture={picture} palette={PALETTES[scheme]} measure={measure} />
    await expect(review(svg)).toMatchFileSnapshot(file(`view-${scheme}`))
  })
})
