/** The view that an embedded map opens with: its window, clock, mode and layers. */
import { AFTER, BEFORE, MONTH_COUNT, type MonthIndex } from '../../model/months.ts'
import { LAYERS } from '../../model/vocabulary.ts'
import { setClock, setFrom, setLayers, setMode, setTo } from '../../state/actions.ts'
import type { ViewState } from '../../state/view-state.ts'
import { useSite } from '../site.ts'
import { optionsOf, Select } from './choices.tsx'
import type { EmbedChoice } from './embed-choice.ts'
import { useShare } from './share-context.ts'

interface Props {
  readonly choice: EmbedChoice
  readonly onChange: (change: Partial<EmbedChoice>) => void
}

interface MonthProps {
  readonly label: string
  readonly months: readonly MonthIndex[]
  readonly value: MonthIndex
  readonly onChoose: (month: MonthIndex) => void
}

const MONTHS = Array.from({ length: MONTH_COUNT }, (_, month) => month)

function MonthSelect({ label, months, value, onChoose }: MonthProps) {
  const { t } = useSite()
  const options = months.map((month) => [String(month), t.month(month)] as const)
  return <Select label={label} options={options} value={String(value)} onChoose={(text) => onChoose(Number(text))} />
}

function Layers({ state, onState }: { readonly state: ViewState; readonly onState: (state: ViewState) => void }) {
  const { t } = useSite()
  const { words } = useShare()
  return (
    <fieldset class="radios">
      <legend>{words.layers}</legend>
      {LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={state.layers.includes(layer)}
            onChange={({ currentTarget }) => onState(setLayers(state, [layer], currentTarget.checked))}
          />
          {t.layers[layer]}
        </label>
      ))}
    </fieldset>
  )
}

export function EmbedView({ choice, onChange }: Props) {
  const { t } = useSite()
  const { words } = useShare()
  const { state, keepCamera } = choice
  const setState = (next: ViewState) => onChange({ state: next })
  return (
    <details class="share-more">
      <summary>{words.timeAndLayers}</summary>
      <div class="share-row">
        <MonthSelect
          label={words.from}
          months={[BEFORE, ...MONTHS]}
          value={state.from}
          onChoose={(month) => setState(setFrom(state, month))}
        />
        <MonthSelect
          label={words.to}
          months={[...MONTHS, AFTER]}
          value={state.to}
          onChoose={(month) => setState(setTo(state, month))}
        />
        <Select
          label={words.clock}
          options={optionsOf(t.timeline.clocks)}
          value={state.clock}
          onChoose={(clock) => setState(setClock(state, clock))}
        />
        <Select
          label={words.mode}
          options={optionsOf(t.timeline.modes)}
          value={state.mode}
          onChoose={(mode) => setState(setMode(state, mode))}
        />
      </div>
      <Layers state={state} onState={setState} />
      {state.view !== null && (
        <label class="keep-camera">
          <input
            type="checkbox"
            checked={keepCamera}
            onChange={({ currentTarget }) => onChange({ keepCamera: currentTarget.checked })}
          />
          {words.keepCamera}
        </label>
      )}
    </details>
  )
}
