/** Ways to choose one of a few: a list that unfolds, and one that stands open. */
import { useId } from 'preact/hooks'

/** A value and its name. */
type Option<V extends string> = readonly [value: V, name: string]

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChoose: (value: V) => void
}

/** The options of a table of words. */
export function optionsOf<V extends string>(words: Readonly<Record<V, string>>): readonly Option<V>[] {
  return Object.entries(words) as unknown as readonly Option<V>[]
}

export function Select<V extends string>({ label, options, value, onChoose }: Props<V>) {
  const id = `share-${useId()}`
  return (
    <p class="share-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as V)}>
        {options.map(([key, name]) => (
          <option key={key} value={key} selected={key === value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

export function Radios<V extends string>({ label, options, value, onChoose }: Props<V>) {
  const group = `share-${useId()}`
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      {options.map(([key, name]) => (
        <label key={key}>
          <input type="radio" name={group} checked={key === value} onChange={() => onChoose(key)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
