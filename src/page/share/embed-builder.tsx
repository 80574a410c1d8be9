/** The embed builder: what is shown, how it looks, where it goes; with the real embed as its preview. */

import { useMemo, useState } from 'preact/hooks'
import { type EmbedPart, parseParts } from '../../state/embed-address.ts'
import { HOST_SCRIPT } from '../../state/paths.ts'
import { useSite } from '../site.ts'
import { optionsOf, Radios, Select } from './choices.tsx'
import { CopyField } from './copy-field.tsx'
import {
  chooseTarget,
  type EmbedChoice,
  formatEmbed,
  HEIGHT_RANGE,
  heightOf,
  isMap,
  searchOfPage,
} from './embed-choice.ts'
import { EmbedPreview } from './embed-preview.tsx'
import { EmbedView } from './embed-view.tsx'
import { type Share, useShare } from './share-context.ts'
import { formatSnippet, type Snippet, type SnippetPlace } from './snippets.ts'
import type { EmbedTarget } from './subject.ts'

interface ChoiceProps {
  readonly choice: EmbedChoice
  readonly onChange: (change: Partial<EmbedChoice>) => void
}

/** What a snippet says, from what was chosen. @param asOf the day of the data in words */
function createSnippet(choice: EmbedChoice, { subject, search, abroad, words }: Share, asOf: string): Snippet {
  const { title, path, image, version } = subject
  return {
    embed: abroad.to(formatEmbed(choice)),
    page: abroad.to(path + searchOfPage(choice, search)),
    script: abroad.to(HOST_SCRIPT),
    title,
    height: choice.height,
    alleged: words.alleged,
    credit: words.credit(version, asOf),
    image: image ? { src: abroad.to(image.path), alt: image.alt } : null,
  }
}

function Height({ choice, onChange }: ChoiceProps) {
  const { words } = useShare()
  const { least, most, step } = HEIGHT_RANGE
  const isGood = (height: number) => height >= least && height <= most
  return (
    <p class="share-choice">
      <label for="share-height">{words.height}</label>
      <input
        id="share-height"
        type="number"
        min={least}
        max={most}
        step={step}
        value={choice.height}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          if (isGood(valueAsNumber)) onChange({ height: Math.round(valueAsNumber) })
        }}
      />
    </p>
  )
}

function Looks({ choice, onChange }: ChoiceProps) {
  const { words } = useShare()
  const { target, parts, theme } = choice
  const setParts = (next: readonly EmbedPart[]) => onChange({ parts: next, height: heightOf(target, next) })
  const { auto, light, dark } = words.themes
  return (
    <div class="share-row">
      {isMap(target) && (
        <Select
          label={words.parts}
          options={optionsOf(words.partsOf)}
          value={parts.join() as keyof typeof words.partsOf}
          onChoose={(next) => setParts(parseParts(`?parts=${next}`))}
        />
      )}
      <Select
        label={words.theme}
        options={[
          ['', auto],
          ['light', light],
          ['dark', dark],
        ]}
        value={theme ?? ''}
        onChoose={(next) => onChange({ theme: next || null })}
      />
      <Height choice={choice} onChange={onChange} />
    </div>
  )
}

function Paste({ choice }: Pick<ChoiceProps, 'choice'>) {
  const share = useShare()
  const { t } = useSite()
  const { words, subject } = share
  const [place, setPlace] = useState<SnippetPlace>('plain')
  const text = formatSnippet(place, createSnippet(choice, share, t.date(subject.asOf)))
  return (
    <>
      <Radios label={words.where} options={optionsOf(words.places)} value={place} onChoose={setPlace} />
      <p class="quiet">{words.placeNotes[place]}</p>
      <CopyField name={words.snippet} value={text} rows={place === 'google' ? 1 : 5} />
    </>
  )
}

/** @param targets at least one */
export function EmbedBuilder({ targets }: { readonly targets: readonly EmbedTarget[] }) {
  const { words, search, isFolder } = useShare()
  const [first] = targets
  const [at, setAt] = useState('0')
  const [choices, setChoices] = useState(() => targets.map((target) => chooseTarget(target, search)))
  const choice = choices[Number(at)]
  const names = useMemo(
    () => targets.map(({ kind, name }, i) => [String(i), name ?? words.targets[kind]] as const),
    [targets, words],
  )
  if (!first || !choice) return null
  if (isFolder) return <p>{words.fromFolder}</p>
  const change = (part: Partial<EmbedChoice>) =>
    setChoices((before) => before.map((entry, i) => (i === Number(at) ? { ...entry, ...part } : entry)))
  return (
    <div class="embed-builder">
      <div class="embed-choices">
        {targets.length > 1 && <Radios label={words.embedWhat} options={names} value={at} onChoose={setAt} />}
        <Looks choice={choice} onChange={change} />
        {isMap(choice.target) && <EmbedView choice={choice} onChange={change} />}
      </div>
      <EmbedPreview choice={choice} onHeight={(height) => change({ height })} />
      <div class="embed-paste">
        <Paste choice={choice} />
      </div>
    </div>
  )
}
