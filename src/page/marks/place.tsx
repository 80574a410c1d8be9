/** A group of dots at its place. Drawn again only when the group or the look of one of its dots changes. */
import { CLASSES } from '../../draw/classes.ts'
import { Dot as DotShape } from '../../draw/dot.tsx'
import { RING_GAP } from '../../draw/place-in-picture.tsx'
import type { DotLook } from '../../select/map/dot-look.ts'
import { keepDrawn } from '../keep-drawn.tsx'
import { useSite } from '../site.ts'
import type { MarkDot, MarkPlace } from './mark-place.ts'
import { stretch, translate } from './transform.ts'

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
      <DotShape dot={{ layer, look: look ?? 'possible', weak }} sink={CLASSES} />
    </a>
  )
}

interface JoinedProps {
  readonly place: MarkPlace
  readonly joined: NonNullable<MarkPlace['joined']>
  readonly count: number
}

/** A counted mark; the map opens it by coming nearer. */
function Joined({ place, joined, count }: JoinedProps) {
  const { t } = useSite()
  return (
    <a class="dot joined" href={joined.href} data-id={place.key} aria-label={t.map.joined(count, joined.near)}>
      <circle class="joined-disc" r={place.radius} />
      <text class="joined-count">{t.number(count)}</text>
    </a>
  )
}

/** How many records of a place are in the window. */
function countShown({ dots, joined }: MarkPlace, looks: Looks): number {
  return joined ? joined.ids.filter((id) => looks.has(id)).length : dots.filter(({ id }) => looks.has(id)).length
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
  const { key, x, y, offset, dots, joined, radius, unplaced } = place
  const alone = dots.length === 1
  const count = countShown(place, looks)
  return (
    <svg role="none" class={count === 0 ? 'place out' : 'place'} data-place={key} x={`${x}%`} y={`${y}%`}>
      <path class="leader" d={LEADER} transform={stretch(offset)} />
      <g class="group" transform={translate(offset)}>
        {joined && <Joined place={place} joined={joined} count={count} />}
        {unplaced && !joined ? <circle class="ring" r={radius + RING_GAP} /> : null}
        {dots.map((dot) => (
          <Dot key={dot.id} dot={dot} look={looks.get(dot.id)} alone={alone} selected={dot.id === selected} />
        ))}
      </g>
    </svg>
  )
}

function isSame(before: PlaceProps, after: PlaceProps): boolean {
  if (before.place !== after.place || before.selected !== after.selected) return false
  if (before.looks === after.looks) return true
  if (after.place.joined) return countShown(before.place, before.looks) === countShown(after.place, after.looks)
  return after.place.dots.every(({ id }) => before.looks.get(id) === after.looks.get(id))
}

export const Place = keepDrawn(PlaceGroup, isSame)
