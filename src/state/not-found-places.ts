/** What the page for missing addresses knows of the atlas: the script that leads on carries it. */
import type { Places } from './read-path.ts'

declare global {
  var atlasPlaces: Places | undefined
}

/** The script that leads on, with the places before it. */
export function formatLeadScript(places: Places, code: string): string {
  return `globalThis.atlasPlaces=${JSON.stringify(places)};\n${code}`
}
