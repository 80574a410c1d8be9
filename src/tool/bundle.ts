/** The browser's code and styles, bundled: one classic script for everything but WebGL, one module for WebGL, one stylesheet. */
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { formatDrawnCss } from '../draw/looks-css.ts'
import type { Bundle } from '../site/bundled.ts'
import { hashPath } from '../site/output.ts'
import { ASSET_FOLDER, HOST_SCRIPT, WORKER_SCRIPT } from '../state/paths.ts'
import { formatGate } from './floor.ts'
import { createLeanD3 } from './lean-d3.ts'
import { createEnteredModules } from './notices/entered-modules.ts'

/** The sources that bundles begin at. */
export const ENTRIES = {
  core: 'src/entry/home.tsx',
  early: 'src/entry/early.ts',
  aim: 'src/entry/aim.ts',
  gl: 'src/map/ground-gl/create-gl-ground.ts',
  search: 'src/entry/search.ts',
  panel: 'src/entry/panel.tsx',
  share: 'src/entry/share.tsx',
  viewImage: 'src/entry/view-image.ts',
  pages: 'src/entry/text-pages.ts',
  embed: 'src/entry/embed.tsx',
  card: 'src/entry/card.ts',
  lesson: 'src/entry/lesson.ts',
  host: 'src/entry/host.ts',
  offline: 'src/entry/offline.ts',
  worker: 'src/entry/worker.ts',
  styles: 'src/page/styles/main.css',
  noScript: 'src/page/styles/no-script.css',
} as const

/** Where the sources are, and who looks on. */
export interface Workshop {
  readonly root: string
  readonly plugin: Plugin
  /** Ids of the modules of which something is in what was bundled here. */
  readonly modules: ReadonlySet<string>
}

/** @param root the folder of the repository */
export function openWorkshop(root: string): Workshop {
  const { ids: modules, plugin } = createEnteredModules()
  return { root, plugin, modules }
}

function configOf({ root, plugin }: Workshop, entry: string, output: Rolldown.OutputOptions): InlineConfig {
  return {
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'warn',
    plugins: [createLeanD3(root), plugin],
    worker: { plugins: () => [plugin] },
    build: {
      write: false,
      target: 'es2022',
      // Older than the floor: plain values stay beside new ones, for those who only read.
      cssTarget: ['chrome80', 'firefox78', 'safari13'],
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      // What an entry exports is asked for by the page, not by another module.
      rolldownOptions: {
        input: `${root}/${entry}`,
        output,
        preserveEntrySignatures: 'strict',
        // A table of words that a script does not say stays out of it, whatever its making may ask of the browser.
        treeshake: { moduleSideEffects: (id) => !id.includes('/src/words/') },
        // How long a plugin takes is no fault of the code.
        checks: { pluginTimings: false },
      },
    },
  }
}

type Content = string | Uint8Array

/** What one entry becomes, by file name. */
export async function bundleEntry(
  workshop: Workshop,
  entry: string,
  output: Rolldown.OutputOptions,
): Promise<Map<string, Content>> {
  const result = await build(configOf(workshop, entry, output))
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const chunks = outputs.flatMap(({ output: list }) => list)
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk.type === 'chunk' ? chunk.code : chunk.source]))
}

/** The one file whose name begins so. @throws when there is none */
function findFile(files: ReadonlyMap<string, Content>, start: string, end: string): string {
  const path = [...files.keys()].find((name) => name.startsWith(start) && name.endsWith(end))
  if (path === undefined)
    throw new Error(`the bundle holds no ${start}*${end} (it holds ${[...files.keys()].join(', ')})`)
  return path
}

function findScript(files: ReadonlyMap<string, Content>, name: keyof typeof ENTRIES): string {
  return findFile(files, `${ASSET_FOLDER}${name}-`, '.js')
}

type StyledFile = readonly [path: string, css: string]

async function bundleStyles(workshop: Workshop, entry: string, name: string, before = ''): Promise<StyledFile> {
  const files = await bundleEntry(workshop, entry, { assetFileNames: `${name}[extname]` })
  const css = `${before}${files.get(findFile(files, name, '.css'))}`
  return [hashPath(`${ASSET_FOLDER}${name}.css`, css), css]
}

/** Bundles the browser's code. */
export async function createBundle(workshop: Workshop): Promise<Bundle> {
  const gl = await bundleEntry(workshop, ENTRIES.gl, {
    format: 'es',
    entryFileNames: `${ASSET_FOLDER}gl-[hash].js`,
    chunkFileNames: `${ASSET_FOLDER}[name]-[hash].js`,
    assetFileNames: `${ASSET_FOLDER}[name]-[hash][extname]`,
  })
  const script = (
    name:
      | 'core'
      | 'early'
      | 'search'
      | 'panel'
      | 'share'
      | 'viewImage'
      | 'pages'
      | 'embed'
      | 'card'
      | 'lesson'
      | 'offline',
  ) => {
    const intro = name === 'early' ? '' : formatGate()
    return bundleEntry(workshop, ENTRIES[name], {
      format: 'iife',
      entryFileNames: `${ASSET_FOLDER}${name}-[hash].js`,
      intro,
    })
  }
  const [core, search, pages] = [await script('core'), await script('search'), await script('pages')]
  const [share, viewImage, early] = [await script('share'), await script('viewImage'), await script('early')]
  // With the frames that only the site knows before it.
  const aim = await bundleEntry(workshop, ENTRIES.aim, { format: 'iife', entryFileNames: 'aim.js' })
  const [embed, card, offline] = [await script('embed'), await script('card'), await script('offline')]
  const [lesson, panel] = [await script('lesson'), await script('panel')]
  // Names for ever: the one stands in the pages of others, the other decides what it may answer by where it lies.
  const host = await bundleEntry(workshop, ENTRIES.host, { format: 'iife', entryFileNames: HOST_SCRIPT })
  const worker = await bundleEntry(workshop, ENTRIES.worker, { format: 'iife', entryFileNames: WORKER_SCRIPT })
  const styles = await bundleStyles(workshop, ENTRIES.styles, 'atlas', `${formatDrawnCss()}\n`)
  const noScript = await bundleStyles(workshop, ENTRIES.noScript, 'no-script')
  return {
    files: new Map([
      ...[core, early, search, panel, share, viewImage, gl, pages, embed, card, lesson, offline, host, worker].flatMap(
        (files) => [...files],
      ),
      styles,
      noScript,
    ]),
    core: findScript(core, 'core'),
    early: findScript(early, 'early'),
    aim: String(aim.get('aim.js')).trim(),
    gl: findScript(gl, 'gl'),
    search: findScript(search, 'search'),
    panel: findScript(panel, 'panel'),
    share: findScript(share, 'share'),
    viewImage: findScript(viewImage, 'viewImage'),
    pages: findScript(pages, 'pages'),
    embed: findScript(embed, 'embed'),
    card: findScript(card, 'card'),
    offline: findScript(offline, 'offline'),
    worker: WORKER_SCRIPT,
    lesson: findScript(lesson, 'lesson'),
    styles: styles[0],
    noScript: noScript[0],
  }
}
