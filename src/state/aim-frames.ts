/** What the script knows that aims the prerendered map: the frame of each country. */

/** Parts of the stage in fractions of its side, by ISO 3166-1 alpha-3: middle, then width and height. */
export type AimFrames = Readonly<Record<string, readonly [x: number, y: number, width: number, height: number]>>

declare global {
  var atlasFrames: AimFrames | undefined
}

/** Hundred-thousandths of the stage: a fraction of a pixel where the map is nearest. */
const PARTS = 1e5

/** The script that aims the map, with the frames before it. */
export function formatAimScript(frames: AimFrames, code: string): string {
  const rounded = Object.entries(frames).map(([iso3, frame]) => {
    return [iso3, frame.map((part) => Math.round(part * PARTS) / PARTS)]
  })
  return `globalThis.atlasFrames=${JSON.stringify(Object.fromEntries(rounded))};\n${code}`
}
