/** Which modules really enter what is bundled: those of which something is left, those of workers among them. */
import type { Plugin } from 'vite'

interface EnteredModules {
  /** Their ids, as the bundler names them; grows while bundling. */
  readonly ids: ReadonlySet<string>
  /** For the plugins of a build, and for those of its workers, which the bundler builds apart. */
  readonly plugin: Plugin
}

export function createEnteredModules(): EnteredModules {
  const ids = new Set<string>()
  const plugin: Plugin = {
    name: 'atlas-entered-modules',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') continue
        for (const [id, { renderedLength }] of Object.entries(output.modules)) if (renderedLength > 0) ids.add(id)
      }
    },
  }
  return { ids, plugin }
}
