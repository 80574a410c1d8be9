/** One handle of the timeline: a native range input that counts in months and speaks them. */
import type { MonthIndex } from '../../model/months.ts'
import { isOwnKey } from '../../state/own-key.ts'
import { useSite } from '../site.ts'

const MONTHS_A_PAGE = 12

interface HandleProps {
  readonly label: string
  readonly value: MonthIndex
  readonly min: MonthIndex
  readonly max: MonthIndex
  readonly onMonth: (month: MonthIndex) => void
}

export function Handle({ label, value, min, max, onMonth }: HandleProps) {
  const { t } = useSite()
  return (
    <input
      type="range"
      class="handle"
      aria-label={label}
      aria-valuetext={t.month(value)}
      min={min}
      max={max}
      step={1}
      value={value}
      onInput={(event) => {
        const field = event.currentTarget
        onMonth(field.valueAsNumber)
      }}
      onKeyDown={(event) => {
        const years = { PageUp: 1, PageDown: -1 }[event.key]
        if (years === undefined || !isOwnKey(event)) return
        event.preventDefault()
        onMonth(value + years * MONTHS_A_PAGE)
      }}
    />
  )
}
