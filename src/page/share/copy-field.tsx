/** A text to take away, and the button that copies it. */
import { useId, useRef } from 'preact/hooks'
import { useShare } from './share-context.ts'

interface Props {
  readonly name: string
  readonly value: string
  /** Lines that are seen at once; one line becomes a field of one line. */
  readonly rows?: number
}

export function CopyField({ name, value, rows = 1 }: Props) {
  const { words, copy } = useShare()
  // The page has ids of its own, made the same way at build time.
  const id = `share-${useId()}`
  const input = useRef<HTMLInputElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <div class="copy-field">
      <label for={id}>{name}</label>
      {rows === 1 ? (
        <input id={id} ref={input} value={value} readOnly />
      ) : (
        <textarea id={id} ref={area} rows={rows} value={value} readOnly spellcheck={false} />
      )}
      <button
        type="button"
        aria-label={words.copyThis(name)}
        onClick={() => copy(value, name, area.current ?? input.current)}
      >
        {words.copy}
      </button>
    </div>
  )
}
