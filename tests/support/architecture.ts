/** The law of the house, checked on the text of its modules: who may import whom, and where a dependency lives. */
import type { Module } from './parse-module.ts'

interface Edges {
  readonly values: readonly string[]
  /** Layers of which only types may be imported. */
  readonly types: readonly string[]
}

const BELOW = ['model', 'state', 'select', 'words', 'draw', 'page', 'page/app']

/**
 * Which layers each layer may import. A layer is a folder of `src/`, or a part of one that has a law of its own:
 * `page/app` puts live pages together from what follows from a choice, all else of `page` draws finished values.
 */
const LAW: Readonly<Record<string, Edges>> = {
  model: { values: ['model'], types: [] },
  state: { values: ['model', 'state'], types: [] },
  select: { values: ['model', 'state', 'select'], types: [] },
  words: { values: ['model', 'words'], types: ['state', 'select'] },
  draw: { values: ['model', 'draw'], types: ['state', 'select', 'words'] },
  page: { values: ['model', 'state', 'words', 'draw', 'page'], types: ['select'] },
  'page/app': { values: BELOW, types: [] },
  map: { values: ['model', 'state', 'select/map', 'draw', 'map'], types: [] },
  live: { values: [...BELOW, 'map', 'worker', 'live'], types: [] },
  entry: { values: [...BELOW, 'map', 'worker', 'live', 'entry'], types: [] },
  worker: { values: ['state', 'worker'], types: [] },
  check: { values: ['model', 'state', 'select/lesson', 'check'], types: [] },
  site: { values: [...BELOW, 'worker', 'site'], types: [] },
  tool: { values: [...BELOW, 'check', 'site', 'tool'], types: [] },
}

/** Layers that run on Node alone. */
const ON_NODE = ['check', 'site', 'tool']

/** Packages with one home each: a file, or a folder with its slash. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['src/map/ground-gl/'],
  zod: [
    'src/model/schema.ts',
    'src/model/schema-fields.ts',
    'src/model/schema-records.ts',
    'src/model/schema-withheld.ts',
    'src/model/lesson-schema.ts',
    'src/model/edition-schema.ts',
    'src/check/',
    'src/model/schema-json.ts',
  ],
  edtf: ['src/model/interval.ts'],
  minisearch: ['src/select/search/search.ts'],
  send: ['src/tool/static-host.ts'],
  satori: ['src/site/preview/'],
  '@resvg/resvg-js': ['src/site/preview/', 'src/site/icon-files.ts'],
  'workbox-routing': ['src/worker/'],
  'workbox-strategies': ['src/worker/'],
  fflate: ['src/site/archive.ts'],
  'write-excel-file': ['src/site/workbook.ts'],
  parse5: ['src/site/'],
  vite: ['src/tool/'],
  'jsonc-parser': ['src/check/'],
  'preact-render-to-string': ['src/site/', 'src/page/text/'],
  '@playwright/test': ['src/tool/'],
}

/** Never part of what the page runs at its start: a package, or a part of one. */
const NOT_IN_CORE = [
  'zod',
  'edtf',
  'maplibre-gl',
  'jsonc-parser',
  'preact-render-to-string',
  'preact/compat',
  'vite',
  'send',
]

/** Nor are these, which hold or ask for what only built pages say. */
const BUILT_ALONE = ['src/words/en/built.ts', 'src/page/built-site.ts']

/** Lines of the longest file; tables of words or of fields have no other limit than sense. */
export const LONGEST_FILE = 220
const TABLES = ['src/words/en/core.ts', 'src/model/schema.ts']

/** The nearest layer with a law: `page/app` before `page`. */
function layerOf(path: string): string {
  const [source, ...folders] = path.split('/').slice(0, -1)
  if (source !== 'src') return 'outside'
  const part = folders.slice(0, 2).join('/')
  return Object.hasOwn(LAW, part) ? part : (folders[0] ?? '')
}

/** Whether a file lies in one of these layers, or in one of these parts of a layer. */
function isIn(path: string, layers: readonly string[]): boolean {
  return layers.some((layer) => layer === layerOf(path) || (layer.includes('/') && path.startsWith(`src/${layer}/`)))
}

/** `maplibre-gl/dist/x.css` is of `maplibre-gl`, `@playwright/test/cli` of `@playwright/test`. */
function packageOf(to: string): string {
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')
}

/** `model, draw, types of select`: what a layer may import, in words. */
function describeEdges({ values, types }: Edges): string {
  return [...values, ...types.map((layer) => `types of ${layer}`)].join(', ')
}

function checkLayers({ path, imports }: Module): string[] {
  const allowed = LAW[layerOf(path)]
  if (!allowed) return [`${path} is in no layer (expected one of ${Object.keys(LAW).join(', ')})`]
  return imports
    .filter(({ to, isLocal, isType }) => {
      if (!isLocal || isIn(to, allowed.values)) return false
      return !isType || !isIn(to, allowed.types)
    })
    .map(({ to }) => `${path} imports ${to} (${layerOf(path)} may import ${describeEdges(allowed)})`)
}

function checkHomes({ path, imports }: Module): string[] {
  return imports.flatMap(({ to, isLocal }) => {
    if (isLocal) return []
    if (to.startsWith('node:'))
      return isIn(path, ON_NODE) ? [] : [`${path} imports ${to} (expected in ${ON_NODE.join(', ')})`]
    const homes = HOMES[packageOf(to)]
    const isHome = homes?.some((home) => (home.endsWith('/') ? path.startsWith(home) : path === home)) ?? true
    return isHome ? [] : [`${path} imports ${to} (its home is ${homes?.join(', ')})`]
  })
}

/** Tables of words are asked for by their language: only the layer itself knows them by name. */
function checkWords({ path, imports }: Module): string[] {
  if (path.startsWith('src/words/')) return []
  return imports
    .filter(({ to, isLocal }) => isLocal && /^src\/words\/(?!format\/)[^/]+\//.test(to))
    .map(({ to }) => `${path} imports ${to} (expected src/words/languages.ts, spoken.ts or words.ts)`)
}

function checkExports({ path, exports }: Module): string[] {
  return exports
    .filter(({ name }) => name === 'default' || name === '*')
    .map(({ name }) => `${path} exports ${name} (expected names only)`)
}

function checkLength({ path, lines }: Module): string[] {
  const isLong = lines > LONGEST_FILE && !TABLES.includes(path)
  return isLong ? [`${path} has ${lines} lines (expected at most ${LONGEST_FILE})`] : []
}

function followValues(modules: ReadonlyMap<string, Module>, start: string): ReadonlyMap<string, string> {
  const reached = new Map([[start, start]])
  for (const [path, way] of reached) {
    for (const { to, isType, isDynamic } of modules.get(path)?.imports ?? []) {
      if (!isType && !isDynamic && !reached.has(to)) reached.set(to, `${way} -> ${to}`)
    }
  }
  return reached
}

function isKeptOut(to: string): boolean {
  return NOT_IN_CORE.some((name) => name === packageOf(to) || name === to) || to.startsWith('node:')
}

/** What the page runs before anything is asked for must hold neither checkers nor WebGL nor Node. */
function checkCore(modules: ReadonlyMap<string, Module>): string[] {
  const roots = [...modules.keys()].filter((path) => layerOf(path) === 'entry')
  return roots.flatMap((root) =>
    [...followValues(modules, root)]
      .filter(([to]) => (modules.has(to) ? BUILT_ALONE.includes(to) : isKeptOut(to)))
      .map(([, way]) => `the page's core reaches what it must not: ${way}`),
  )
}

/** Depth first; a module that has been left without a cycle is not entered again, so each import is followed once. */
function findCycle(modules: ReadonlyMap<string, Module>): string | null {
  const left = new Set<string>()
  const way: string[] = []
  const enter = (path: string): string | null => {
    if (left.has(path)) return null
    const at = way.indexOf(path)
    if (at >= 0) return [...way.slice(at), path].join(' -> ')
    way.push(path)
    for (const { to } of modules.get(path)?.imports ?? []) {
      const cycle = modules.has(to) ? enter(to) : null
      if (cycle) return cycle
    }
    way.pop()
    left.add(path)
    return null
  }
  for (const path of modules.keys()) {
    const cycle = enter(path)
    if (cycle) return cycle
  }
  return null
}

/** Type imports count too: a cycle of types is a cycle of ideas. */
function checkCycles(modules: ReadonlyMap<string, Module>): string[] {
  const cycle = findCycle(modules)
  return cycle ? [`cycle: ${cycle}`] : []
}

/** Everything that breaks the law, as sentences. */
export function checkArchitecture(all: readonly Module[]): string[] {
  const modules = new Map(all.map((module) => [module.path, module]))
  const each = all.flatMap((module) => [
    ...checkLayers(module),
    ...checkHomes(module),
    ...checkWords(module),
    ...checkExports(module),
    ...checkLength(module),
  ])
  return [...each, ...checkCore(modules), ...checkCycles(modules)]
}
