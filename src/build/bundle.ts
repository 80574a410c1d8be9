/** The browser's code, bundled: one classic script that runs everything but WebGL, and one module for WebGL. */
import { build, type InlineConfig, type Rolldown } from 'vite'
import type { OutputFiles } from './output.ts'

export interface Bundle {
  readonly files: OutputFiles
  /** Paths from the root of the site. */
  readonly core: string
  readonly gl: string
}

function configOf(root: string, entry: string, output: Rolldown.OutputOptions): InlineConfig {
  return {
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: `${root}/${entry}`, output },
    },
  }
}

async function bundleEntry(root: string, entry: string, output: Rolldown.OutputOptions) {
  const result = await build(configOf(root, entry, output))
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const chunks = outputs.flatMap(({ output }) => output)
  const files = new Map(
    chunks.map((chunk) => [chunk.fileName, chunk.type === 'chunk' ? chunk.code : chunk.source] as const),
  )
  const main = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry)
  if (!main) throw new Error(`the bundle of ${entry} has no entry (expected one)`)
  return { files, path: main.fileName }
}

/** Bundles the browser's code. @param root the folder of the repository */
export async function createBundle(root: string): Promise<Bundle> {
  const core = await bundleEntry(root, 'src/main.tsx', {
    format: 'iife',
    entryFileNames: 'assets/core-[hash].js',
  })
  const gl = await bundleEntry(root, 'src/render/ground-gl/create-gl-ground.ts', {
    format: 'es',
    entryFileNames: 'assets/gl-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
    assetFileNames: 'assets/[name]-[hash][extname]',
  })
  return { files: new Map([...core.files, ...gl.files]), core: core.path, gl: gl.path }
}
