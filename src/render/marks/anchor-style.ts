/** Where an anchored mark stands aside in each first picture, as CSS variables; `map.css` picks the pair. */
import type { Anchored } from './mark-place.ts'

export function anchorStyle({ wide, phone }: Anchored): Record<string, number> {
  const style: Record<string, number> = {}
  const set = (name: string, value: number | undefined) => {
    if (value) style[name] = value
  }
  set('--wx', wide?.[0])
  set('--wy', wide?.[1])
  set('--px', phone?.[0])
  set('--py', phone?.[1])
  return style
}
