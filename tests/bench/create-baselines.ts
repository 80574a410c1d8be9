/** Builds the pages that the atlas is measured against, with the same dots on the same land. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { PALETTES } from '../../src/draw/palette.ts'
import type { AtlasIndex } from '../../src/model/atlas-index.ts'
import { monthOf } from '../../src/model/months.ts'
import { createGeography } from '../../src/site/geography.ts'
import { DEFAULT_LAYERS } from '../../src/state/view-state.ts'
import type { BenchPoint } from './baselines/shared.ts'

/** The dots that the atlas shows by default, as plain points. */
export function createPoints(index: AtlasIndex): readonly BenchPoint[] {
  return index.records.flatMap(({ layer, places, spans }) => {
    if (!DEFAULT_LAYERS.includes(layer)) return []
    const start = monthOf(spans.happened.startMin)
    return places.flatMap((at) => {
      const position = index.places[at]?.position
      return position ? [{ lng: position[0], lat: position[1], start, colour: PALETTES.light.layer[layer] }] : []
    })
  })
}

function formatPage(script: string, styles: string | null): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Baseline</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles ? `<link rel="stylesheet" href="${styles}">` : ''}
<style>body { margin: 0 } #map { height: 560px }</style>
<script type="module" src="${script}"></script>
</head>
<body>
<h1>Baseline</h1>
<div id="map"></div>
<input type="range" aria-label="Month" min="-1" max="84" value="84">
</body>
</html>
`
}

/** Bundles one baseline into the folder and writes its page. */
async function buildPage(root: string, folder: string, name: string): Promise<void> {
  const result = await build({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(root, `tests/bench/baselines/${name}.ts`) },
    },
  })
  const { output } = result as Rolldown.RolldownOutput
  const script = output.find((file) => file.type === 'chunk' && file.isEntry)
  if (!script) throw new Error(`the baseline ${name} has no script`)
  const styles = output.find(({ fileName }) => fileName.endsWith('.css'))
  await writeFile(join(folder, `${name}.html`), formatPage(script.fileName, styles?.fileName ?? null))
}

/** `nothing.html`, and `plain-map.html?step=…`, with the dots of the index. */
export async function createBaselines(root: string, folder: string, index: AtlasIndex): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'land.json'), JSON.stringify(createGeography().far))
  await writeFile(join(folder, 'points.json'), JSON.stringify(createPoints(index)))
  await buildPage(root, folder, 'nothing')
  await buildPage(root, folder, 'plain-map')
}
