import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { GroundSvg } from '../../../src/draw/ground/ground-svg.tsx'
import { FILLS, fillName } from '../../../src/draw/hatching.ts'
import { selectPostures } from '../../../src/select/answer/posture.ts'
import { createGeography } from '../../../src/site/geography.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'
import { smallIndex } from '../../support/small-data.ts'

const { paths } = createGeography()
const hosts = new Set(smallIndex.countries.map(({ iso3 }) => iso3))
const fills = selectPostures(smallIndex, DEFAULT_STATE)
const html = renderToString(<GroundSvg paths={paths} hosts={hosts} fills={fills} />)

/** The paint of a country in the picture. */
function paintOf(iso3: string): string | undefined {
  return html.match(new RegExp(`data-iso3="${iso3}" fill="([^"]*)"`))?.[1]
}

describe('the ground as SVG', () => {
  it('has a pattern for every fill but the plain one, which the stylesheet paints', () => {
    const ids = [...html.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual(FILLS.filter(({ posture }) => posture !== 'none').map(fillName))
  })

  it('fills a host by what it did', () => {
    expect(paintOf('IRL')).toBe('url(#hatch-ordered-closed)')
    expect(paintOf('AUT')).toBe('url(#hatch-looking)')
    expect(paintOf('USA')).toBe('url(#hatch-criminal-case)')
    for (const [iso3, fill] of fills) {
      if (paths.some((path) => path.iso3 === iso3)) expect(paintOf(iso3)).toBe(`url(#${fillName(fill)})`)
    }
  })

  it('leaves a host plain where nothing is recorded', () => {
    const ground = renderToString(<GroundSvg paths={paths} hosts={hosts} fills={new Map()} />)
    expect(ground).toContain('data-iso3="ITA" d=')
    expect(ground).not.toContain('fill="url')
  })

  it('draws all other countries as one path that cannot be pointed at', () => {
    expect(html.match(/class="land"/g)).toHaveLength(1)
    expect(html.match(/data-iso3=/g)).toHaveLength(paths.filter(({ iso3 }) => hosts.has(iso3)).length)
    expect(paintOf('ATA')).toBeUndefined()
  })

  it('draws each country once', () => {
    const outlines = [
      { iso3: 'ITA', d: 'M1 1l2 0 0 2z', bounds: [1, 1, 3, 3] as const },
      { iso3: 'TCD', d: 'M5 5l2 0 0 2z', bounds: [5, 5, 7, 7] as const },
    ]
    const ground = renderToString(<GroundSvg paths={outlines} hosts={new Set(['ITA'])} fills={new Map()} />)
    expect(ground).toContain('<path class="land" d="M5 5l2 0 0 2z">')
    expect(ground).toContain('<path class="host" data-iso3="ITA" d="M1 1l2 0 0 2z">')
  })

  it('carries no inline style', () => {
    expect(html).not.toMatch(/ style=/)
  })
})
