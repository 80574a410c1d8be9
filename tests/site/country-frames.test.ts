/** What a map of each country shows, from the outlines and the places of the data. */
import { describe, expect, it, test } from 'vitest'
import { stageFor } from '../../src/map/stage-moves.ts'
import type { Position } from '../../src/model/dataset.ts'
import { positionsOfCountry, surroundingsOfCountry } from '../../src/select/map/around.ts'
import { type Box, projectToStage } from '../../src/select/map/camera.ts'
import { shownCamera } from '../../src/select/map/shown-camera.ts'
import { frameCountries } from '../../src/site/country-frames.ts'
import { NO_AIM } from '../../src/state/view-state.ts'
import { framedIndex as index } from '../support/framed-index.ts'
import { realIndex } from '../support/real-data.ts'

function frameOf(iso3: string) {
  return index.countries.find((country) => country.iso3 === iso3)?.frame
}

describe('the frame of a country', () => {
  it('holds each place of its records', () => {
    const missed = index.countries.filter(({ iso3, frame }) => {
      const [west, south, east, north] = frame ?? [0, 0, 0, 0]
      return !positionsOfCountry(iso3, index).every(
        ([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north,
      )
    })
    expect(index.countries.length).toBeGreaterThan(50)
    expect(missed.map(({ iso3 }) => iso3)).toEqual([])
  })

  it('is the land that gives it its shape, without what lies beyond a sea', () => {
    // The land between the oceans and the two borders, without Alaska and Hawaii; France without Guiana.
    expect(frameOf('USA')).toEqual([-124.8, 25.1, -66.9, 49.4])
    expect(frameOf('FRA')).toEqual([-4.8, 42.3, 8.2, 51.1])
  })

  it('holds an island on which it has a place', () => {
    // Sicily and Madeira.
    expect(frameOf('ITA')?.[1]).toBeLessThan(37)
    expect(frameOf('PRT')?.[0]).toBeLessThan(-17)
  })

  it('is of a land that spans a continent the part round its places', () => {
    const [west = 0, , east = 0] = frameOf('RUS') ?? []
    expect(east - west).toBeLessThan(45)
  })

  it('is that of its places alone where there are no outlines', () => {
    const nowhere = realIndex.countries
      .slice(0, 1)
      .map((country) => ({ ...country, iso3: 'XXX', label: [12.34, 5.05] as const }))
    const [framed] = frameCountries({ ...realIndex, countries: nowhere }).countries
    expect(framed?.frame).toEqual([12.3, 5, 12.4, 5.1])
  })
})

interface Place {
  readonly box: Box
  /** What stands over it from its north-west and its north-east corner: the stamp of the world, the buttons. */
  readonly stamp: readonly [width: number, height: number]
  readonly buttons: readonly [width: number, height: number]
}

const BUTTONS = [56, 124] as const
const SMALL = { left: 0, top: 52, right: 56, bottom: 0 } as const
const IN_FRAME = { left: 0, top: 0, right: 56, bottom: 0 } as const
const PLACES: readonly (readonly [name: string, place: Place])[] = [
  [
    'a desk',
    { box: { width: 1036, height: 666, covered: { ...IN_FRAME, left: 324 } }, stamp: [312, 260], buttons: BUTTONS },
  ],
  ['a tablet', { box: { width: 768, height: 420, covered: SMALL }, stamp: [180, 44], buttons: BUTTONS }],
  ['a phone', { box: { width: 390, height: 337, covered: SMALL }, stamp: [180, 44], buttons: BUTTONS }],
  ['a frame of another site', { box: { width: 600, height: 360, covered: IN_FRAME }, stamp: [0, 0], buttons: BUTTONS }],
  ['a small frame', { box: { width: 320, height: 240, covered: IN_FRAME }, stamp: [0, 0], buttons: BUTTONS }],
]

test.each(PLACES)('on %s each country that is opened lies in the free part of the map, with its marks', (_, place) => {
  const { box, stamp, buttons } = place
  const missed = index.countries.flatMap(({ iso3 }) => {
    const camera = shownCamera({ ...NO_AIM, country: iso3, projection: 'mercator' }, index, box)
    const { left, top, width } = stageFor(camera, box, false)
    const isFree = (position: Position) => {
      const [x, y] = projectToStage(position)
      const [across, down] = [left + x * width, top + y * width]
      if (across < 0 || down < 0 || across > box.width || down > box.height) return false
      const isUnderStamp = across < stamp[0] && down < stamp[1]
      return !isUnderStamp && !(across > box.width - buttons[0] && down < buttons[1])
    }
    return [...surroundingsOfCountry(iso3, index), ...positionsOfCountry(iso3, index)].every(isFree) ? [] : [iso3]
  })
  expect(missed).toEqual([])
})
