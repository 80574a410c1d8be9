/** A group of dots at its place. Drawn again only when the group or the look of one of its dots changes. */
import { memo } from 'preact/compat'
import { useSite } from '../site.ts'
import { Aside, stretch, translate } from './aside.tsx'
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
  // Spread, as the types know an `a` of HTML only.
  const moved = { transform: translate([dx, dy]) }
  const classes = ['dot', `l-${layer}`, look ?? 'out', ...(weak ? ['weak'] : []), ...(selected ? ['selected'] : [])]
  return (
    <a
      class={classes.join(' ')}
      href={href}
      data-id={id}
      aria-label={look ? t.map.dotState(label, look) : label}
      {...moved}
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

/** Line from the true position to a group moved aside: one unit long, stretched and turned to it. */
const LEADER = 'M0 0h1'

function PlaceGroup({ place, looks, selected }: PlaceProps) {
  const { key, x, y, dots, radius, unplaced } = place
  const alone = dots.length === 1
  const empty = !dots.some((dot) => looks.has(dot.id))
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: only an anchor; the dots in it have their own names
    <svg class={empty ? 'place out' : 'place'} data-place={key} x={`${x}%`} y={`${y}%`}>
      <Aside offsets={place} transform={stretch}>
        {(phone) => <path class="leader at-phone" d={LEADER} transform={phone} />}
      </Aside>
      <Aside offsets={place} transform={translate}>
        {(phone) => (
          <g class="group at-phone" transform={phone}>
            {unplaced ? <circle class="ring" r={radius + 2.5} /> : null}
            {dots.map((dot) => (
              <Dot key={dot.id} dot={dot} look={looks.get(dot.id)} alone={alone} selected={dot.id === selected} />
            ))}
          </g>
        )}
      </Aside>
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
