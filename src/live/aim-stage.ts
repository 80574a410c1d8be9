/**
 * Aims the prerendered map at what the address opens, before it is first painted: the camera is the stylesheet's
 * (`map.css`), and all of its drawing stands in the page. The live map looks at the same by `shownCamera`.
 */
import { projectToStage, widthOfZoom } from '../select/map/camera.ts'
import { CLOSEST, REFERENCE_BOX, ROOM } from '../select/map/shown-camera.ts'
import type { AimFrames } from '../state/aim-frames.ts'

/** Custom properties without their `--aim-`. */
type Properties = Readonly<Record<'x' | 'y' | 'across' | 'down' | 'most' | 'clear', string | number>>

function aimAtView(text: string): Properties | null {
  const numbers = text.split(',').map(Number)
  const [lng = 0, lat = 0, zoom = 0] = numbers
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null
  const [x, y] = projectToStage([lng, Math.max(-85, Math.min(85, lat))])
  const side = widthOfZoom(zoom)
  return { x, y, across: side / REFERENCE_BOX.width, down: side / REFERENCE_BOX.height, most: '1e6px', clear: 0 }
}

/** @param name of a country, or of a record whose name begins with that of its country */
function aimAtFrame(name: string, frames: AimFrames): Properties | null {
  const frame = name
    .split('-')
    .map((part) => frames[part.toUpperCase()])
    .find(Boolean)
  if (!frame) return null
  const [x, y, width, height] = frame
  return { x, y, across: ROOM / width, down: ROOM / height, most: `${widthOfZoom(CLOSEST)}px`, clear: 1 }
}

/** What an address asks the stage to show; null: its first picture. What is not in its plain form the live map reads. */
export function aimOfAddress(search: string, frames: AimFrames): Properties | null {
  const asked = new URLSearchParams(search)
  const view = asked.get('view')
  if (view !== null) return aimAtView(view)
  return aimAtFrame(asked.get('record') ?? asked.get('country') ?? '', frames)
}

/** To be called before the map is painted. @param root where the stylesheet reads the camera */
export function aimStage(root: HTMLElement, search: string, frames: AimFrames): void {
  const aim = aimOfAddress(search, frames)
  if (aim === null) return
  for (const [name, value] of Object.entries(aim)) root.style.setProperty(`--aim-${name}`, String(value))
  root.dataset.aimed = ''
  // On a phone the map is smaller with something opened: at once, or it would jump later.
  if (aim.clear === 1 && root.classList.contains('layout-home')) root.classList.add('opened')
}

/** The live map places its stage itself. */
export function endAim(root: HTMLElement): void {
  if (root.dataset.aimed === undefined) return
  for (const name of ['x', 'y', 'across', 'down', 'most', 'clear']) root.style.removeProperty(`--aim-${name}`)
  delete root.dataset.aimed
}
