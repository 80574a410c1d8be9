/** The prerendered ground, brought to life: it stands on the stage, so that moving the stage moves it too. */

import { CLASSES } from '../../draw/classes.ts'
import { fillPaint, tileScale } from '../../draw/hatching.ts'
import { projectToStage, stageOfCamera } from '../../select/map/camera.ts'
import type { Ground, Pixel } from '../ground.ts'

/** @param map the map's box with `svg.ground` in it */
export function createSvgGround(map: HTMLElement): Ground {
  const hosts = new Map(
    [...map.querySelectorAll<SVGPathElement>('[data-iso3]')].map((path) => [path.dataset.iso3, path]),
  )
  const patterns = [...map.querySelectorAll<SVGPatternElement>('.ground pattern')]
  let now: Parameters<Ground['draw']> | null = null
  let first: number | null = null
  let scale = 0

  /** The line round what is open: beside the countries, whose picture the overview shows again. */
  let lines: readonly Element[] = []

  function outline(path: SVGPathElement, part: 'open halo' | 'open outline'): Element {
    const line = map.ownerDocument.createElementNS(path.namespaceURI, 'path')
    line.setAttribute('class', String(CLASSES.part(part).class))
    line.setAttribute('d', path.getAttribute('d') ?? '')
    return line
  }

  /** Keeps tiles at about their size in pixels, in steps, as every change repaints all fills. */
  function scalePatterns(zoom: number): void {
    const next = tileScale(zoom, first ?? zoom)
    if (first !== null && next !== scale) {
      for (const pattern of patterns) pattern.setAttribute('patternTransform', `scale(${next})`)
    }
    first ??= zoom
    scale = next
  }

  function project(position: readonly [number, number]): Pixel | null {
    if (!now) return null
    const { width, left, top } = stageOfCamera(...now)
    const [x, y] = projectToStage(position)
    return [left + x * width, top + y * width]
  }

  return {
    draw(camera, box) {
      now = [camera, box]
      scalePatterns(camera.zoom)
    },
    project,
    countryAt([x, y]) {
      const { left, top } = map.getBoundingClientRect()
      const path = map.ownerDocument
        .elementsFromPoint(left + x, top + y)
        .find((element) => element.matches('[data-iso3]'))
      return path?.getAttribute('data-iso3') ?? null
    },
    setFills(fills) {
      for (const [iso3, path] of hosts) {
        const paint = fillPaint(fills.get(iso3 ?? ''))
        if (paint === undefined) path.removeAttribute('fill')
        else if (path.getAttribute('fill') !== paint) path.setAttribute('fill', paint)
      }
    },
    setSelected(iso3) {
      for (const line of lines) line.remove()
      for (const [key, path] of hosts) path.classList.toggle('other', iso3 !== null && key !== iso3)
      const path = hosts.get(iso3 ?? undefined)
      lines = path ? [outline(path, 'open halo'), outline(path, 'open outline')] : []
      map.querySelector('.ground')?.append(...lines)
    },
    destroy() {
      now = null
    },
  }
}
