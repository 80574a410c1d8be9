import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../../src/draw/palette.ts'
import { createStyle, type StyleInput } from '../../../src/map/ground-gl/style.ts'

const FAR = { type: 'FeatureCollection' as const, features: [] }
const INPUT: StyleInput = {
  palette: PALETTES.light,
  hosts: new Set(['ITA', 'NLD']),
  fills: new Map([['NLD', { posture: 'ordered-closed' }]]),
  selected: null,
  projection: 'mercator',
}

const layer = (input: StyleInput, id: string) => createStyle(input, FAR).layers.find((entry) => entry.id === id)

describe('the map style', () => {
  it.each([
    ['with fills', INPUT],
    ['without fills', { ...INPUT, fills: new Map() }],
    ['as a globe in the dark', { ...INPUT, palette: PALETTES.dark, projection: 'globe' as const, selected: 'ITA' }],
  ])('keeps the style specification %s', (_, input) => {
    expect(validateStyleMin(createStyle(input, FAR))).toEqual([])
  })

  it('names no address: no glyphs, no sprite, no tiles', () => {
    expect(JSON.stringify(createStyle(INPUT, FAR))).not.toMatch(/:\/\/|"glyphs"|"sprite"|"tiles"/)
  })

  it('fills hosts by their posture, all others plainly', () => {
    expect(layer(INPUT, 'hosts-far')?.paint).toMatchObject({
      'fill-pattern': ['match', ['get', 'iso3'], 'NLD', 'hatch-ordered-closed', 'hatch-none'],
    })
  })

  it('lets all others step back from what is open, whose line is drawn last', () => {
    const opened = { ...INPUT, selected: 'ITA' }
    expect(layer(INPUT, 'hosts-far')?.paint).toMatchObject({ 'fill-opacity': 1 })
    expect(layer(opened, 'hosts-far')?.paint).toMatchObject({
      'fill-opacity': ['case', ['==', ['get', 'iso3'], 'ITA'], 1, 0.45],
    })
    const ids = createStyle(opened, FAR).layers.map(({ id }) => id)
    expect(ids.filter((id) => id.endsWith('-far')).slice(-2)).toEqual(['open halo-far', 'open outline-far'])
  })

  it('leaves Antarctica out of the flat map, as its SVG does, and in the globe', () => {
    expect(JSON.stringify(layer(INPUT, 'land-far'))).toContain('ATA')
    expect(JSON.stringify(layer({ ...INPUT, projection: 'globe' }, 'land-far'))).not.toContain('ATA')
  })

  it('has each layer at both scales', () => {
    const ids = createStyle(INPUT, FAR).layers.map(({ id }) => id)
    expect(ids.filter((id) => id.endsWith('-far')).map((id) => id.replace('-far', '-near'))).toEqual(
      ids.filter((id) => id.endsWith('-near')),
    )
  })
})
