import { expect, it } from 'vitest'
import type { Layer } from '../../../src/model/vocabulary.ts'
import { nameDots } from '../../../src/page/marks/dot-names.ts'
import type { ScenePlace } from '../../../src/select/map/scene.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { en } from '../../support/english.ts'
import { smallIndex } from '../../support/small-data.ts'

function createPlace(name: string, dots: readonly (readonly [string, Layer])[]): ScenePlace {
  const place = { key: name, name, country: 'ESP', precision: 'city', position: [0, 0] } as const
  return {
    place,
    dots: dots.map(([id, layer]) => ({ id, layer, weak: false, dx: 0, dy: 0 })),
    joined: [],
    radius: 5,
  }
}

function nameAll(...scene: readonly ScenePlace[]): readonly string[] {
  return [...nameDots(scene, smallIndex, en).values()]
}

it('a dot is named by what it is and where', () => {
  expect(nameAll(createPlace('Vienna', [['aut-vienna-qingtian', 'qingtian']]))).toEqual([
    'Alleged station, Vienna (Austria)',
  ])
})

it('dots of one city are told apart by their network and counted', () => {
  const prague = createPlace('Prague', [
    ['cze-prague-fuzhou', 'fuzhou'],
    ['cze-prague-qingtian', 'qingtian'],
  ])
  expect(nameAll(prague)).toEqual([
    'Alleged station, Prague (Czechia), Fuzhou, 1 of 2',
    'Alleged station, Prague (Czechia), Qingtian, 2 of 2',
  ])
})

it('dots of one round of patrols are told apart by their city', () => {
  const names = nameAll(
    createPlace('Rome', [['patrol-ita-2016', 'patrols']]),
    createPlace('Milan', [['patrol-ita-2016', 'patrols']]),
  )
  expect(names).toEqual([
    'Joint patrols 2016, Rome and Milan (Italy), Rome, 1 of 2',
    'Joint patrols 2016, Rome and Milan (Italy), Milan, 2 of 2',
  ])
})

it('no two dots of a scene have the same name', () => {
  for (const everyCity of [false, true]) {
    const names = nameAll(...selectScene(smallIndex, DEFAULT_LAYERS, everyCity))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})
