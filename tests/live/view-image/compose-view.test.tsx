import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { PALETTES } from '../../../src/draw/palette.ts'
import { ViewPictureSvg } from '../../../src/draw/picture/view-picture-svg.tsx'
import { composeView, type ViewOptions } from '../../../src/live/view-image/compose-view.ts'
import { parseMonth } from '../../../src/model/months.ts'
import { stageOfCamera } from '../../../src/select/map/camera.ts'
import { selectVisible } from '../../../src/select/time/visible.ts'
import { DEFAULT_STATE, type ViewState } from '../../../src/state/view-state.ts'
import { en, english } from '../../support/english.ts'
import { smallIndex } from '../../support/small-data.ts'

const BOX = { width: 1000, height: 700 }
const EUROPE = { lng: 10, lat: 48, zoom: 4.3 }
const PATHS = { left: 0, top: 0, scale: 1, land: 'M0 0h9v9z', hosts: [{ iso3: 'ITA', d: 'M1 1h9v9z' }] }

function compose(state: Partial<ViewState> = {}, more: Partial<ViewOptions> = {}) {
  return composeView({
    index: smallIndex,
    state: { ...DEFAULT_STATE, ...state },
    frame: { box: BOX, stage: { width: 1000, left: 0, top: 0 } },
    paths: PATHS,
    address: 'https://example.org/atlas/?to=2020-06',
    today: '2026-11-26',
    t: en,
    words: english.viewImage,
    ...more,
  })
}

function idsOf({ laid: { places } }: ReturnType<typeof compose>): ReadonlySet<string> {
  return new Set(places.flatMap(({ dots }) => dots.map(({ id }) => id)))
}

describe('the picture of a view', () => {
  test('has a dot for every record of the window that has a place, and none beside', () => {
    for (const to of [parseMonth('2019-06') ?? 0, DEFAULT_STATE.to]) {
      const visible = selectVisible(smallIndex, { ...DEFAULT_STATE, to })
      const placed = visible.filter(({ record }) => record.places.length > 0).map(({ record }) => record.id)
      expect(idsOf(compose({ to }))).toEqual(new Set(placed))
    }
  })

  test('keeps to what the camera sees', () => {
    const frame = { box: BOX, stage: stageOfCamera(EUROPE, BOX) }
    const picture = compose({ view: EUROPE }, { frame })
    expect(idsOf(picture)).toContain('nld-amsterdam-qingtian')
    expect(idsOf(picture)).not.toContain('arg-buenos-aires-fuzhou')
    for (const { x, y } of picture.laid.names) {
      expect(x > 0 && x < BOX.width && y > 0 && y < BOX.height).toBe(true)
    }
  })

  test('is laid out for the size at which the map stands: from near, groups stand at their places', () => {
    const tuscany = { lng: 11.1, lat: 43.8, zoom: 7.5 }
    const near = compose({ view: tuscany }, { frame: { box: BOX, stage: stageOfCamera(tuscany, BOX) } })
    const asideOf = ({ laid: { places } }: ReturnType<typeof compose>) =>
      places.filter(({ key }) => key === 'ITA/Prato' || key === 'ITA/Florence').map(({ aside }) => aside)
    expect(asideOf(compose())).not.toContainEqual([0, 0])
    expect(asideOf(near)).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  test('says the window, the count and the clock, and that a globe is shown flat', () => {
    const { words } = compose({ from: parseMonth('2018-01') ?? 0, to: parseMonth('2020-06') ?? 0, clock: 'reported' })
    expect(words).toMatch(/^January 2018 to June 2020: .*Shown by when it became public\.$/)
    expect(compose({ projection: 'globe' }).words).toContain('flat map')
  })

  test('explains what is switched on, and no mark that is not there', () => {
    const [layers, looks] = compose({ layers: ['fuzhou', 'patrols'] }).legend
    expect(layers?.items.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^Fuzhou: \d+/),
      expect.stringMatching(/^Joint patrols: \d+/),
    ])
    expect(looks?.items.map(({ words }) => words)).not.toContain(english.viewImage.looks.possible)
    expect(compose({ layers: ['fuzhou'] }).legend).toHaveLength(2)
    expect(compose({ layers: [] }).legend).toEqual([])
  })

  test('fills countries by what they did up to the end of the window, where the reader asks for it', () => {
    expect(compose().ground.hosts[0]?.fill?.posture).toBe('looking')
    expect(compose({ to: parseMonth('2022-10') ?? 0 }).ground.hosts[0]?.fill?.posture).toBe('commented')
    expect(compose({ to: parseMonth('2019-06') ?? 0 }).ground.hosts[0]?.fill).toBeUndefined()
    expect(compose({ layers: ['fuzhou'] }).ground.hosts[0]?.fill).toBeUndefined()
  })

  test('names its source, release, licence and day; no address of the reader’s own disk', () => {
    const text = compose().credit.join('\n')
    expect(text).toContain('Alleged, not established.')
    expect(text).toMatch(
      /Overseas Stations Atlas, release \S+, data as of .* CC BY 4\.0\. Picture of 26 November 2026\./,
    )
    expect(text).toContain('https://example.org/atlas/?to=2020-06')
    expect(compose({}, { address: null }).credit.join()).not.toContain('http')
  })
})

describe('its drawing', () => {
  const picture = compose({ record: 'ita-rome-qingtian' })
  const svg = renderToString(
    <ViewPictureSvg picture={picture} palette={PALETTES.dark} measure={(text, { size }) => text.length * size * 0.5} />,
  )

  test('stands on its own: no class, no style, no address of anything', () => {
    expect(svg).not.toMatch(/class=|style=|<style|href|var\(/)
    const patterns = [...svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(patterns).toContain(id)
  })

  test('shows every word and every dot', () => {
    for (const { words } of picture.legend.flatMap(({ items }) => items)) expect(svg).toContain(words)
    for (const id of idsOf(picture)) expect(svg).toContain(`data-id="${id}"`)
    expect(svg).toContain(`stroke="${PALETTES.dark.focus}"`)
  })
})
