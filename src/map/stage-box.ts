/** Reads and sets where the stage lies in the map's box. Nothing set: the stylesheet's own camera. */
import type { Box, Insets, Stage } from '../select/map/camera.ts'

/** What stands over a map is known to the stylesheet alone: the same numbers place the stage before it lives. */
function readCovered(map: HTMLElement): Insets {
  const styles = getComputedStyle(map)
  const read = (side: keyof Insets) => Number.parseFloat(styles.getPropertyValue(`--covered-${side}`)) || 0
  return { left: read('left'), top: read('top'), right: read('right'), bottom: read('bottom') }
}

export function readBox(map: HTMLElement): Box {
  return { width: map.clientWidth, height: map.clientHeight, covered: readCovered(map) }
}

export function readStage(map: HTMLElement, stage: HTMLElement): Stage {
  const [outer, inner] = [map.getBoundingClientRect(), stage.getBoundingClientRect()]
  return {
    width: inner.width,
    left: inner.left - outer.left - map.clientLeft,
    top: inner.top - outer.top - map.clientTop,
  }
}

export function placeStage(element: HTMLElement, stage: Stage | null): void {
  const set = (name: 'width' | 'height' | 'left' | 'top', value: number | undefined) => {
    element.style[name] = value === undefined ? '' : `${value}px`
  }
  set('width', stage?.width)
  set('height', stage?.width)
  set('left', stage?.left)
  set('top', stage?.top)
}
