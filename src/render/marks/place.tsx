/** A group of dots at its place. Drawn again only when the group or the look of one of its dots changes. */
import { memo } from 'preact/compat'
import { useSite } from '../site.ts'
import { anchorStyle } from './anchor-style.ts'
import type { DotLook, MarkDot, MarkPlace } from './mark-place.ts'
import { BAR, SYMBOLS } from './symbols.ts'

export type Looks = ReadonlyMap<string, DotLook>

/** Pixels: half of the 24 that a finger needs; in a group, what leaves its neighbours theirs. */
const HIT_RADIUS = { alone: 12, grouped: 6 } as const

interface DotProps {
  readonly dot: MarkDot
  readonly look: DotLook | undefined
  readonly alone: boolean
  readonly selected: boolean
}

function Dot({ dot, look, alone, selected }: DotProps) {
  const { t } = useSite()
  const { id, href, layer, dx, dy, weak, label } = dot
  const classes = ['dot', `l-${layer}`, look ?? 'out', ...(weak ? ['weak'] : []), ...(selected ? ['selected'] : [])]
  return (
    <a
      class={classes.join(' ')}
      href={href}
      data-id={id}
      aria-label={look ? t.map.dotState(label, look) : label}
      style={dx === 0 && dy === 0 ? undefined : `transform:translate(${dx}px,${dy}px)`}
    >
      <circle class="hit" r={alone ? HIT_RADIUS.alone : HIT_RADIUS.grouped} />
      <path class="shape" d={SYMBOLS[layer]} />
      {look?.endsWith('ended') ? <path class="bar" d={BAR} /> : null}
    </a>
  )
}

interface PlaceProps {
  readonly place: MarkPlace
  readonly looks: Looks
  /** The record that is open, where it has a dot here. */
  readonly selected: string | null
}

/** Line from the true position to a group moved aside: one unit long, stretched and turned by CSS. */
const LEADER = 'M0 0h1'

function PlaceGroup({ place, looks, selected }: PlaceProps) {
  const { key, x, y, dots, radius, unplaced } = place
  const alone = dots.length === 1
  const empty = !dots.some((dot) => looks.has(dot.id))
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: only an anchor; the dots in it have their own names
    <svg class={empty ? 'place out' : 'place'} data-place={key} x={`${x}%`} y={`${y}%`} style={anchorStyle(place)}>
      <path class="leader" d={LEADER} />
      <g class="group">
        {unplaced ? <circle class="ring" r={radius + 2.5} /> : null}
        {dots.map((dot) => (
          <Dot key={dot.id} dot={dot} look={looks.get(dot.id)} alone={alone} selected={dot.id === selected} />
        ))}
      </g>
    </svg>
  )
}

function isSame(before: PlaceProps, after: PlaceProps): boolean {
  if (before.place !== after.place || before.selected !== after.selected) return false
  return (
    before.looks === after.looks || after.place.dots.every(({ id }) => before.looks.get(id) === after.looks.get(id))
  )
}

export const Place = memo(PlaceGroup, isSame)
