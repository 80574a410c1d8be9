/** The time control: histogram, two handles, play, and the choices of clock and mode. Draws finished values. */
import { CLOCKS, type Clock } from '../../model/atlas-index.ts'
import { AFTER, BEFORE, type MonthIndex } from '../../model/months.ts'
import type { TimelineBar } from '../../select/time/bars.ts'
import { MODES, type Mode } from '../../state/view-state.ts'
import { useSite } from '../site.ts'
import { UntilLive } from '../until-live.tsx'
import { Handle } from './handle.tsx'
import { Track } from './track.tsx'

/** A month that a reader can jump to. */
interface TimelineMoment {
  readonly month: MonthIndex
  readonly label: string
}

interface TimelineProps {
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

/** Every position of a handle. */
const MONTHS: readonly MonthIndex[] = Array.from({ length: AFTER - BEFORE + 1 }, (_, i) => BEFORE + i)

interface MonthFieldProps {
  readonly label: string
  readonly month: MonthIndex
  readonly onMonth: (month: MonthIndex) => void
}

/** A month by its name; open ends are among them. */
function MonthField({ label, month, onMonth }: MonthFieldProps) {
  const { t } = useSite()
  return (
    <label class="month-field">
      {label}
      <select value={month} onChange={(event) => onMonth(Number(event.currentTarget.value))}>
        {MONTHS.map((each) => (
          <option key={each} value={each}>
            {t.month(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

export function Timeline(props: TimelineProps) {
  const { t } = useSite()
  const { from, to, mode, clock, playing } = props
  const isWhole = from <= BEFORE && to >= AFTER
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="visually-hidden">
        {t.timeline.title}
      </h2>
      <UntilLive>
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
            {mode === 'window' && (
              <Handle label={t.timeline.from} value={from} min={BEFORE} max={AFTER} onMonth={props.onFrom} />
            )}
            <Handle label={t.timeline.to} value={to} min={BEFORE} max={AFTER} onMonth={props.onTo} />
            <p class="timeline-now">
              <b>{t.timeline.window(from, to)}</b>
              {isWhole && <span class="timeline-hint"> {t.timeline.hint}</span>}
            </p>
          </div>
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
          {mode === 'window' && <MonthField label={t.timeline.fromMonth} month={from} onMonth={props.onFrom} />}
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
      </UntilLive>
    </section>
  )
}
