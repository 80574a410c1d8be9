/** The picture behind the handles: bars by month and layer, years, and the chosen window, which can be dragged. */
import { useRef } from 'preact/hooks'
import { FIRST_YEAR, MONTH_COUNT, type MonthIndex, SLOT_COUNT, slotOf } from '../../model/months.ts'
import type { TimelineBar } from '../../select/time/bars.ts'
import { keepDrawn } from '../keep-drawn.tsx'
import { useSite } from '../site.ts'

const YEARS = Array.from({ length: MONTH_COUNT / 12 }, (_, i) => FIRST_YEAR + i)
/** Of a slot's width: the rest is the gap between bars. */
const BAR_WIDTH = 0.84

interface TrackProps {
  readonly bars: readonly TimelineBar[]
  readonly from: MonthIndex
  readonly to: MonthIndex
  /** Null where the window cannot be dragged. */
  readonly onShift: ((months: number) => void) | null
}

function Bar({ bar }: { readonly bar: TimelineBar }) {
  return (
    <rect
      class={`month-bar l-${bar.layer}${bar.certain ? '' : ' spread'}`}
      x={bar.slot + (1 - BAR_WIDTH) / 2}
      width={BAR_WIDTH}
      y={bar.y}
      height={bar.height}
    />
  )
}

/** The bars of all months: they change with clock and layers, not with the handles. */
const Bars = keepDrawn(({ bars }: { readonly bars: readonly TimelineBar[] }) => (
  <>
    {bars.map((bar) => (
      <Bar key={`${bar.slot} ${bar.layer} ${bar.certain}`} bar={bar} />
    ))}
  </>
))

function Chosen({ from, to, onShift }: Omit<TrackProps, 'bars'>) {
  const drag = useRef<{ x: number; months: number } | null>(null)

  function move(event: PointerEvent) {
    const width = (event.currentTarget as SVGElement).ownerSVGElement?.clientWidth
    if (!drag.current || !width || !onShift) return
    const months = Math.round(((event.clientX - drag.current.x) / width) * SLOT_COUNT)
    if (months === drag.current.months) return
    onShift(months - drag.current.months)
    drag.current.months = months
  }

  return (
    <rect
      class={onShift ? 'chosen movable' : 'chosen'}
      x={slotOf(from)}
      width={slotOf(to) - slotOf(from) + 1}
      y={0}
      height={1}
      onPointerDown={(event) => {
        if (!onShift) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { x: event.clientX, months: 0 }
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null
      }}
    />
  )
}

/** Where a slot begins, along the track. */
function percent(slot: number): string {
  return `${((slot / SLOT_COUNT) * 100).toFixed(2)}%`
}

function Years() {
  const { t } = useSite()
  return (
    <svg class="years" aria-hidden="true">
      <text x="0" y="12">
        {t.timeline.before}
      </text>
      {YEARS.map((year, i) => (
        <text key={year} class="year" x={percent(slotOf(i * 12 + 6))} y="12">
          {year}
        </text>
      ))}
      <text x="100%" y="12" class="end">
        {t.timeline.after}
      </text>
    </svg>
  )
}

export function Track({ bars, from, to, onShift }: TrackProps) {
  return (
    <div class="track">
      <svg class="bars" viewBox={`0 0 ${SLOT_COUNT} 1`} preserveAspectRatio="none" aria-hidden="true">
        <Chosen from={from} to={to} onShift={onShift} />
        <Bars bars={bars} />
      </svg>
      <Years />
    </div>
  )
}
