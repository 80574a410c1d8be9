/** Both clocks of a record as strips over 2016 to 2022. An unknown end is a third state: it fades out. */
import { useId } from 'preact/hooks'
import { CLOCKS } from '../../model/atlas-index.ts'
import { FIRST_YEAR, MONTH_COUNT } from '../../model/months.ts'
import type { SpanStrip } from '../../select/time/span-strip.ts'
import type { WhenView } from '../../select/time/when.ts'
import { useSite } from '../site.ts'

const YEARS = MONTH_COUNT / 12
/** Units of the picture: a hundred a year. */
const WIDTH = YEARS * 100
/** Of the narrowest part: a day must still be seen. */
const LEAST = 5

interface PartProps {
  readonly range: readonly [number, number] | null
  readonly look: string
  readonly fill?: string
}

function Part({ range, look, fill }: PartProps) {
  if (range === null) return null
  const [start, end] = range
  const width = Math.max(LEAST, Math.round((end - start) * WIDTH))
  return <rect class={`strip-${look}`} x={Math.round(start * WIDTH)} width={width} y="8" height="12" fill={fill} />
}

function Strip({ strip, label }: { readonly strip: SpanStrip; readonly label: string }) {
  const fade = useId()
  return (
    <div class="strip">
      <span class="strip-label">{label}</span>
      <svg viewBox={`0 0 ${WIDTH} 28`} preserveAspectRatio="none" aria-hidden="true">
        <linearGradient id={fade}>
          <stop class="strip-stop" offset="0.55" />
          <stop class="strip-stop none" offset="1" />
        </linearGradient>
        {Array.from({ length: YEARS + 1 }, (_, i) => (
          <path key={i} class="strip-year" d={`M${i * 100} 0v28`} />
        ))}
        <Part range={strip.opening} look="possible" />
        <Part range={strip.sure} look="sure" fill={strip.endless ? `url(#${fade})` : undefined} />
        <Part range={strip.closing} look="possible" />
      </svg>
    </div>
  )
}

/** The strips; the words beside them say the same, so they are for the eye alone. */
export function SpanStrips({ strips }: { readonly strips: WhenView['strips'] }) {
  const { t } = useSite()
  if (!CLOCKS.some((clock) => strips[clock])) return null
  return (
    <figure class="strips">
      {CLOCKS.map((clock) => {
        const strip = strips[clock]
        return strip && <Strip key={clock} strip={strip} label={t.timeline.clocks[clock]} />
      })}
      <figcaption>{t.stripCaption(FIRST_YEAR, FIRST_YEAR + YEARS - 1)}</figcaption>
    </figure>
  )
}
