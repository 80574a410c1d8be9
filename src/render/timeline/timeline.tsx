/** The time control: histogram, two handles, play, and the choices of clock and mode. Draws finished values. */
import type { Clock } from '../../model/atlas-index.ts'
import { CLOCKS } from '../../model/atlas-index.ts'
import { AFTER, BEFORE, formatMonth, type MonthIndex, parseMonth } from '../../model/months.ts'
import { MODES, type Mode } from '../../state/view-state.ts'
import { useSite } from '../site.ts'
import type { TimelineBar } from './bars.ts'
import { Handle } from './handle.tsx'
import { Track } from './track.tsx'

/** A month that a reader can jump to. */
export interface TimelineMoment {
  readonly month: MonthIndex
  readonly label: string
}

export interface TimelineProps {
  readonly bars: readonly TimelineBar[]
  readonly moments: readonly TimelineMoment[]
  readonly from: MonthIndex
  readonly to: MonthIndex
  readonly mode: Mode
  readonly clock: Clock
  readonly playing: boolean
  readonly onFrom: (month: MonthIndex) => void
  readonly onTo: (month: MonthIndex) => void
  readonly onShift: (months: number) => void
  readonly onMode: (mode: Mode) => void
  readonly onClock: (clock: Clock) => void
  readonly onPlay: () => void
}

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly legend: string
  readonly values: readonly T[]
  readonly value: T
  readonly labels: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ name, legend, values, value, labels, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {values.map((option) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface MonthFieldProps {
  readonly label: string
  readonly month: MonthIndex
  readonly disabled?: boolean
  readonly onMonth: (month: MonthIndex) => void
}

/** A typed month; an open end shows as an empty field. */
function MonthField({ label, month, disabled, onMonth }: MonthFieldProps) {
  const value = month > BEFORE && month < AFTER ? formatMonth(month) : ''
  return (
    <label class="month-field">
      {label}
      <input
        type="month"
        min={formatMonth(0)}
        max={formatMonth(AFTER - 1)}
        placeholder="2018-05"
        pattern="\d{4}-\d{2}"
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const typed = parseMonth(event.currentTarget.value)
          if (typed === null) event.currentTarget.value = value
          else onMonth(typed)
        }}
      />
    </label>
  )
}

export function Timeline(props: TimelineProps) {
  const { t } = useSite()
  const { from, to, mode, clock, playing } = props
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="visually-hidden">
        {t.timeline.title}
      </h2>
      <div class="timeline-main">
        <button
          type="button"
          class="play"
          aria-pressed={playing}
          aria-label={playing ? t.timeline.pause : t.timeline.play}
          onClick={props.onPlay}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1.5v13l11-6.5z'} />
          </svg>
        </button>
        <div class="timeline-track">
          <Track bars={props.bars} from={from} to={to} onShift={mode === 'window' ? props.onShift : null} />
          <Handle
            label={t.timeline.from}
            value={from}
            min={BEFORE}
            max={AFTER}
            disabled={mode === 'so-far'}
            onMonth={props.onFrom}
          />
          <Handle label={t.timeline.to} value={to} min={BEFORE} max={AFTER} onMonth={props.onTo} />
        </div>
        <p class="timeline-now">{t.timeline.window(from, to)}</p>
      </div>
      <div class="timeline-options">
        <Choice
          name="clock"
          legend={t.timeline.clock}
          values={CLOCKS}
          value={clock}
          labels={t.timeline.clocks}
          onChange={props.onClock}
        />
        <Choice
          name="mode"
          legend={t.timeline.mode}
          values={MODES}
          value={mode}
          labels={t.timeline.modes}
          onChange={props.onMode}
        />
        <MonthField label={t.timeline.fromMonth} month={from} disabled={mode === 'so-far'} onMonth={props.onFrom} />
        <MonthField label={t.timeline.toMonth} month={to} onMonth={props.onTo} />
        <ul class="moments" aria-label={t.timeline.moments}>
          {props.moments.map((moment) => (
            <li key={moment.label}>
              <button type="button" aria-pressed={to === moment.month} onClick={() => props.onTo(moment.month)}>
                {moment.label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
