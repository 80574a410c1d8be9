import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { POSTURE_LOOKS } from '../../../src/draw/looks.ts'
import { LayerMark, PostureMark, SampleMark } from '../../../src/page/marks/legend-marks.tsx'
import type { MarkDot, MarkPlace, MarkSet } from '../../../src/page/marks/mark-place.ts'
import { Marks } from '../../../src/page/marks/marks.tsx'
import { SiteContext } from '../../../src/page/site.ts'
import type { DotLook } from '../../../src/select/map/dot-look.ts'
import { createLinker } from '../../../src/state/links.ts'
import { en } from '../../support/english.ts'

const ROME: MarkDot = {
  id: 'ita-rome-fuzhou',
  layer: 'fuzhou',
  href: 'record/ita-rome-fuzhou/',
  label: 'Alleged station, Rome (Italy)',
  weak: false,
  dx: 0,
  dy: 0,
}
const PRATO: MarkDot = { ...ROME, id: 'ita-prato-fuzhou', label: 'Alleged station, Prato (Italy)', dx: 5.5, dy: -3 }
const PLACE: MarkPlace = {
  key: 'ITA/Rome',
  x: 53.47,
  y: 37.18,
  offset: [12, -7],
  unplaced: false,
  radius: 11,
  dots: [ROME, PRATO],
  joined: null,
}
const LABELS: MarkSet['labels'] = [{ iso3: 'ITA', name: 'Italy', x: 53.5, y: 37, offset: [0, 14] }]

type Looks = Readonly<Record<string, DotLook>>

function render(places: readonly MarkPlace[], looks: Looks, selected: string | null = null): string {
  return renderToString(
    <SiteContext.Provider value={{ t: en, link: createLinker({ page: '' }) }}>
      <Marks marks={{ places, labels: LABELS }} looks={new Map(Object.entries(looks))} selected={selected} />
    </SiteContext.Provider>,
  )
}

describe('the marks in the page', () => {
  it('are a picture that can be reviewed', async () => {
    const html = render([PLACE], { [ROME.id]: 'certain', [PRATO.id]: 'possible ended' })
    await expect(html.replaceAll('><', '>\n<')).toMatchFileSnapshot('__snapshots__/marks.html')
  })

  it('carry no inline style, which the security policy would drop', () => {
    expect(render([PLACE], { [ROME.id]: 'certain' })).not.toMatch(/ style=/)
  })

  it('are links that say in words what shape and colour say', () => {
    const html = render([PLACE], { [ROME.id]: 'possible' })
    expect(html).toContain('href="record/ita-rome-fuzhou/"')
    expect(html).toContain(`aria-label="${en.map.dotState(ROME.label, 'possible')}"`)
  })

  it('keep their elements when they leave the window', () => {
    const html = render([PLACE], {})
    expect(html).toContain('class="place out"')
    expect(html).toContain('class="dot l-fuzhou out"')
    expect(html).toContain('data-id="ita-rome-fuzhou"')
  })

  it('say of a record that it is weakly sourced, ended, or open', () => {
    const weak = { ...PLACE, dots: [{ ...ROME, weak: true }] }
    const html = render([weak], { [ROME.id]: 'certain ended' }, ROME.id)
    expect(html).toContain('class="dot l-fuzhou certain ended weak selected"')
    expect(html).toContain('class="bar"')
    expect(render([weak], { [ROME.id]: 'certain' })).not.toContain('class="bar"')
  })

  it('have a dashed ring where only the country is known', () => {
    expect(render([{ ...PLACE, unplaced: true }], {})).toContain('<circle class="ring" r="13.5"')
    expect(render([PLACE], {})).not.toContain('class="ring"')
  })

  it('leave 24 pixels to a finger where no neighbour needs them', () => {
    expect(render([{ ...PLACE, dots: [ROME] }], {})).toContain('<circle class="hit" r="12"')
    expect(render([PLACE], {})).toContain('<circle class="hit" r="6"')
  })

  it('stand aside in the first picture, with a line from where they belong', () => {
    const html = render([PLACE], {})
    expect(html).toContain('<g class="group" transform="translate(12 -7)">')
    expect(html).toContain('<path class="leader" d="M0 0h1" transform="matrix(12 -7 7 12 0 0)">')
  })

  it('name a country where its name fits, and not to a screen reader, that has the list', () => {
    expect(render([], {})).toMatch(/<svg aria-hidden="true" class="label at-first" data-label="ITA"/)
  })
})

describe('the marks in the legend', () => {
  it('look like those on the map', () => {
    const html = renderToString(<LayerMark layer="wenzhou" look="possible" ended />)
    expect(html).toMatch(/class="legend-mark dot l-wenzhou possible ended"/)
    expect(html).toContain('class="bar"')
  })

  it('show the fill of a posture', () => {
    const html = renderToString(<PostureMark posture="ended" />)
    expect(html).toContain('posture-ended')
    expect(html).toContain(POSTURE_LOOKS.ended.hatch)
  })

  it('explain each look by another mark', () => {
    const looks = ['certain', 'possible', 'ended', 'unplaced', 'weak'] as const
    expect(new Set(looks.map((look) => renderToString(<SampleMark sample={look} />))).size).toBe(looks.length)
  })
})
