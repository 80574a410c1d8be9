/** What stands inside the page for missing addresses, and the words of the policy that allow it. */
import { createHash } from 'node:crypto'
import { formatPaletteCss } from '../draw/palette-css.ts'
import type { StandAlone } from '../site/bundled.ts'
import type { InlineSources } from '../site/header-template.ts'
import { bundleEntry, type Workshop } from './bundle.ts'

const ENTRIES = {
  styles: 'src/page/styles/stand-alone.css',
  script: 'src/entry/find-root.ts',
  lead: 'src/entry/not-found.ts',
} as const

/** The names that the parts of a bundle are given here. */
const NAMED = { entryFileNames: 'one.js', assetFileNames: 'one[extname]' } as const

async function bundleOne(workshop: Workshop, entry: string, name: string, isScript: boolean): Promise<string> {
  const files = await bundleEntry(workshop, entry, isScript ? { ...NAMED, format: 'iife' } : NAMED)
  const content = files.get(name)
  if (content === undefined)
    throw new Error(`the bundle of ${entry} holds no ${name} (it holds ${[...files.keys()].join(', ')})`)
  return String(content).trim()
}

/** Bundles what the page for missing addresses holds. */
export async function createStandAlone(workshop: Workshop): Promise<StandAlone> {
  const css = await bundleOne(workshop, ENTRIES.styles, 'one.css', false)
  return {
    styles: `${formatPaletteCss((name) => css.includes(`var(${name})`))}\n${css}`,
    script: await bundleOne(workshop, ENTRIES.script, 'one.js', true),
    lead: await bundleOne(workshop, ENTRIES.lead, 'one.js', true),
  }
}

/** `'sha256-…'` of what stands between the tags of an element. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** What a policy must allow for the styles and the script of the page. */
export function allowedSources({ styles, script }: Pick<StandAlone, 'styles' | 'script'>): InlineSources {
  return { script: hashSource(script), style: hashSource(styles) }
}
