/** The floor is told truly: what was built asks browsers for nothing younger, and its gate for all that matters. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { max } from 'd3'
import { describe, expect, test } from 'vitest'
import { FLOOR } from '../../src/model/browser-floor.ts'
import { NEEDS } from '../../src/tool/floor.ts'
import { readCssFeatures } from '../support/floor/css-features.ts'
import { readJsNames } from '../support/floor/js-features.ts'
import { ENGINES, keysOfJs, type Since, sinceOf } from '../support/floor/support.ts'
import { DIST, type NamedBytes, ROOT, readBuilt } from './built-files.ts'

const AT_FLOOR: Since = {
  chrome: FLOOR.chrome,
  edge: FLOOR.chrome,
  firefox: FLOOR.firefox,
  safari: FLOOR.safari,
  safari_ios: FLOOR.safari,
  samsunginternet_android: FLOOR.samsung,
}

/** The first versions that read private methods, which the scripts are written with: nothing older runs them at all. */
const READS_SYNTAX: Since = {
  chrome: 84,
  edge: 84,
  firefox: 90,
  safari: 15,
  safari_ios: 15,
  samsunginternet_android: 14,
}

/** Where it is missing nothing else is: it is asked for before it is used, or only makes things nicer. By keys' beginnings. */
const NICETIES: Readonly<Record<string, string>> = {
  'api.Document.moveBefore': 'Preact asks for it first',
  'api.Navigator.share': 'the button is there only where it is',
  'api.Window.requestIdleCallback': 'a timer in its place',
  'javascript.builtins.Symbol.dispose': 'a name more for what signals never ask by name',
  'css.at-rules.page': 'the margins of paper',
  'css.properties.break-after': 'where paper is cut',
  'css.properties.content-visibility': 'folded parts are open on paper, or not',
  'css.selectors.details-content': 'the same',
  'css.properties.cursor': 'phones have none',
  'css.properties.field-sizing': 'a field scrolls in its place',
  'css.properties.forced-color-adjust': 'there are no forced colours without it',
  'css.properties.print-color-adjust': 'and its older name stands beside it',
  'css.properties.resize': 'a field keeps its height',
  'css.properties.text-decoration.dotted': 'the line is drawn by its own property, or plain',
  'css.properties.text-size-adjust': 'phones enlarge text by their own rule',
  'css.properties.text-wrap': 'lines of a heading are of unequal length',
  'css.selectors.-moz-range': 'each engine has its name for the parts of a slider',
  'css.selectors.-webkit-slider': 'each engine has its name for the parts of a slider',
  'css.selectors.has': 'without script, in a frame that was asked for one step, all steps stand there',
}

function isNicety(key: string): boolean {
  return Object.keys(NICETIES).some((start) => key.startsWith(start))
}

/** MapLibre's own files have a guard of their own: where they fail, the drawn map stays. */
function isOurs([path]: NamedBytes): boolean {
  return !/^assets\/(gl|create-gl-ground|maplibre-gl)/.test(path) && !path.startsWith('data/')
}

function textOf([, bytes]: NamedBytes): string {
  return new TextDecoder().decode(bytes)
}

function isBeyond(key: string, limit: Since): boolean {
  const since = sinceOf(key)
  return since !== null && ENGINES.some((engine) => since[engine] > limit[engine])
}

const files = (await readBuilt(DIST)).filter(isOurs)
const scripts = files.filter(([path]) => path.endsWith('.js')).map((file) => readJsNames(file[0], textOf(file)))
const styles = files.filter(([path]) => path.endsWith('.css')).map((file) => readCssFeatures(textOf(file)))
const used = new Set([...keysOfJs(scripts), ...styles.flatMap((keys) => [...keys])])

/** What the gate proves of a browser that passes: it is as young as the youngest thing that is asked for. */
const proved = Object.fromEntries(
  ENGINES.map((engine) => [engine, max(Object.keys(NEEDS), (key) => sinceOf(key)?.[engine])]),
) as unknown as Since

describe('the floor', () => {
  test('stands on scripts and styles that were read', () => {
    expect([...used]).toEqual(expect.arrayContaining(['css.properties.grid-template', 'api.Document.querySelector']))
  })

  test('is not higher in truth than it is told', () => {
    expect([...used].filter((key) => isBeyond(key, AT_FLOOR) && !isNicety(key))).toEqual([])
  })

  test('is asked for by the gate, but for what older syntax already tells', () => {
    const untold = [...used].filter((key) => isBeyond(key, READS_SYNTAX) && isBeyond(key, proved) && !isNicety(key))
    expect(untold).toEqual([])
  })

  test('is told to readers and builders', async () => {
    const told = `Safari and iOS ${FLOOR.safari}, Chrome and Edge ${FLOOR.chrome}, Samsung Internet ${FLOOR.samsung}, Firefox ${FLOOR.firefox}`
    for (const path of ['README.md', 'dist/about/index.html'])
      expect((await readFile(join(ROOT, path), 'utf8')).replace(/\s+/g, ' ')).toContain(told)
  })

  test('lets every browser in that it names', () => {
    expect(Object.keys(NEEDS).filter((key) => isBeyond(key, AT_FLOOR))).toEqual([])
  })

  test('asks only for what is used', () => {
    expect(Object.keys(NEEDS).filter((key) => !used.has(key))).toEqual([])
  })

  test('excuses nothing that is not used, or not young', () => {
    const young = [...used].filter((key) => isBeyond(key, AT_FLOOR))
    expect(Object.keys(NICETIES).filter((start) => !young.some((key) => key.startsWith(start)))).toEqual([])
  })
})
