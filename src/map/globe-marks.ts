/** Puts marks where a globe has their places. They stay on the stage, which lies as on the flat map. */
import type { Position } from '../model/dataset.ts'
import { projectToStage, type Stage } from '../select/map/camera.ts'
import type { Pixel } from './ground.ts'
import type { LayoutInput } from './layout.ts'

function place(element: Element, x: number, y: number): void {
  element.setAttribute('x', `${x * 100}%`)
  element.setAttribute('y', `${y * 100}%`)
}

/** Every anchored element with its position. */
function anchored(map: HTMLElement, { scene, names }: LayoutInput): (readonly [Element, Position])[] {
  const positions = new Map<string, Position>([
    ...scene.map((entry) => [`place ${entry.place.key}`, entry.place.position] as const),
    ...names.map((name) => [`label ${name.iso3}`, name.position] as const),
  ])
  return [...map.querySelectorAll<SVGElement>('[data-place],[data-label]')].flatMap((element) => {
    const { place: key, label } = element.dataset
    const position = positions.get(key === undefined ? `label ${label}` : `place ${key}`)
    return position ? [[element, position] as const] : []
  })
}

/** @param project a pixel of the box, or null for what lies behind the globe */
export function placeOnGlobe(
  map: HTMLElement,
  input: LayoutInput,
  stage: Stage,
  project: (position: Position) => Pixel | null,
): void {
  for (const [element, position] of anchored(map, input)) {
    const pixel = project(position)
    element.toggleAttribute('data-behind', !pixel)
    if (pixel) place(element, (pixel[0] - stage.left) / stage.width, (pixel[1] - stage.top) / stage.width)
  }
}

export function placeOnPlane(map: HTMLElement, input: LayoutInput): void {
  for (const [element, position] of anchored(map, input)) {
    element.removeAttribute('data-behind')
    place(element, ...projectToStage(position))
  }
}
