import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { SiteContext } from '../../src/page/site.ts'
import { createGeography, refinePaths } from '../../src/site/geography.ts'
import { countriesNear, createStepPictures } from '../../src/site/step-map.tsx'
import { createLinker } from '../../src/state/links.ts'
import { parseSearch } from '../../src/state/url.ts'
import { en } from '../support/english.ts'
import { attribute, elements, text } from '../support/html.ts'
import { smallIndex } from '../support/small-data.ts'

const ITALY = '&country=ITA&view=12,42.8,4.8'

/** The pictures of a page with these views. */
function draw(...views: readonly string[]) {
  const create = createStepPictures(smallIndex, en)
  return views.map((view, at) => {
    const { map, key } = create(parseSearch(view), `map-${at}`)
    const site = { t: en, link: createLinker({ page: '' }), still: true } as const
    return renderToString(<SiteContext.Provider value={site}>{[map, key]}</SiteContext.Provider>)
  })
}

function dots(html: string): number {
  return html.match(/class="dot l-/g)?.length ?? 0
}

describe('the picture of a step', () => {
  const [patrols = '', stations = ''] = draw(
    `?to=2016-05&clock=reported&layers=patrols${ITALY}`,
    `?to=2019-12&layers=stations${ITALY}`,
  )

  it('holds what the window lets through, and nothing else', () => {
    // Rome and Milan.
    expect(patrols.match(/<g[^>]* class="dot l-patrols certain/g)).toHaveLength(2)
    expect(dots(patrols.split('<ul')[0] ?? '')).toBe(2)
    expect(draw('?to=2019-12&clock=reported&layers=stations')[0]?.match(/<g[^>]* class="dot/g)).toBeNull()
  })

  it('explains the marks that it holds, and no others', () => {
    expect(text(patrols)).toContain('Joint patrols')
    expect(text(patrols)).not.toContain('Alleged station')
    expect(text(stations)).toContain(en.legend.possible)
    expect(text(stations)).not.toContain('Joint patrols')
  })

  it('has no name that its edge would cut', () => {
    const pictures = draw('', ITALY.slice(1), '?layers=stations&view=14,51,3', '?view=5,47,3.4').map((html) =>
      elements(html, 'text'),
    )
    expect(pictures.flat().length).toBeGreaterThan(20)
    for (const name of pictures.flat()) {
      const [x, y] = [Number(attribute(name, 'x')), Number(attribute(name, 'y'))]
      const half = text(name).length * 4
      expect([x - half > 0, x + half < 640, y > 9, y < 391], text(name)).toEqual([true, true, true, true])
    }
  })

  it('says what it shows to those who do not see it', () => {
    const [map] = elements(stations, 'svg')
    expect(map && attribute(map, 'aria-label')).toMatch(/^Map\. Up to December 2019: \d+ alleged stations/)
    expect(map && attribute(map, 'aria-label')).toMatch(/Shown by when it happened\.$/)
  })

  it('brings its outlines along once in a page, however many pictures need them', () => {
    expect(patrols).toContain('id="frame-1-ITA"')
    expect(stations).not.toContain('id="frame-')
    expect(stations).toContain('href="#frame-1-ITA"')
  })

  it('fills hosts by what they did where answers are shown, by patterns of its own', () => {
    const [first = '', second = ''] = draw('?layers=answers', '?to=2022-11&layers=answers')
    expect(first).toContain('fill="url(#map-0-hatch-reported-closed)"')
    expect(second).toContain('id="map-1-hatch-ordered-closed"')
    expect(patrols).not.toContain('<pattern')
  })
})

describe('the ground of a lesson', () => {
  it('is fine where its map comes near, and nowhere else', () => {
    const near = countriesNear([parseSearch(`?${ITALY.slice(1)}`), parseSearch('?view=14,51,3')])
    expect(near).toContain('ITA')
    expect(near).not.toContain('SWE')
    const paths = refinePaths(createGeography(), near)
    const pathOf = (iso3: string) => paths.find((path) => path.iso3 === iso3)?.d ?? ''
    expect(pathOf('ITA')).toMatch(/\.\d/)
    expect(pathOf('SWE')).not.toContain('.')
    expect(new Set(paths.map(({ iso3 }) => iso3)).size).toBe(paths.length)
  })
})
