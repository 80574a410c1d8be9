/** One search box for countries, cities and records: the WAI-ARIA combobox with a list of results. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { SearchHit } from '../../select/search/search.ts'
import type { FailureKind } from '../../state/load-failure.ts'
import { isOwnKey } from '../../state/own-key.ts'
import { ReloadButton } from '../reload-button.tsx'
import { useSite } from '../site.ts'

const MOST = 8

/** The search, as far as it has arrived. */
export interface SearchState {
  /** Null until it is there. */
  readonly search: ((text: string) => readonly SearchHit[]) | null
  readonly failure: FailureKind | null
  /** Asks for it; again after a failure. */
  readonly load: () => void
}

interface SearchBoxProps extends SearchState {
  /** What stands below a hit; null where that is nothing. */
  readonly answerOf: (hit: SearchHit) => string | null
  readonly onHit: (hit: SearchHit) => void
}

/** Below the box, not among the hits: it is read, and its links are reached, at leisure. */
function Gone() {
  const { t, link } = useSite()
  return (
    <p class="search-gone" role="alert">
      {t.home.gone} <a href={link.page('countries')}>{t.search.countries}</a>{' '}
      <ReloadButton>{t.home.reload}</ReloadButton>
    </p>
  )
}

export function SearchBox({ search, failure, load, answerOf, onHit }: SearchBoxProps) {
  const { t } = useSite()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  const [entered, setEntered] = useState(false)
  const found = open && search && text.trim() !== '' ? search(text) : []
  const hits = found.slice(0, MOST).map((hit) => ({ ...hit, answer: answerOf(hit) }))
  const expanded = open && text.trim() !== '' && failure !== 'gone'

  function choose(hit: SearchHit | undefined) {
    if (!hit) return
    setOpen(false)
    setText('')
    onHit(hit)
  }

  // Enter is kept until there are hits to choose from: who types fast is ahead of a search on its way.
  useEffect(() => {
    if (!entered || !search) return
    setEntered(false)
    choose(hits[active])
  }, [entered, search])

  // Typed before there was a script, or kept by the browser from an earlier visit: it counts as typed now.
  useLayoutEffect(() => {
    const input = field.current
    if (!input || input.value === '') return
    const isHere = input === document.activeElement
    setText(input.value)
    setOpen(isHere)
    setEntered(input.hasAttribute('data-entered'))
    if (isHere) load()
  }, [])

  function press(event: KeyboardEvent) {
    if (!isOwnKey(event)) return
    if (event.key === 'Escape' && expanded) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      load()
      setOpen(true)
      setEntered(true)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive(hits.length > 0 ? (active + step + hits.length) % hits.length : 0)
    }
  }

  return (
    <search class="search">
      <label class="visually-hidden" for={`${id}-input`}>
        {t.search.label}
      </label>
      <input
        ref={field}
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder={t.search.placeholder}
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        value={text}
        onFocus={load}
        onInput={(event) => {
          load()
          setText(event.currentTarget.value)
          setActive(0)
          setOpen(true)
          setEntered(false)
        }}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false)
          setEntered(false)
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t.search.results} class="hits" hidden={!expanded}>
        {hits.map((hit, i) => (
          <div
            key={hit.key}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerDown={(event) => {
              event.preventDefault()
              choose(hit)
            }}
          >
            <span>{hit.label}</span> <small>{hit.detail}</small>
            {hit.answer && <small class="hit-answer">{hit.answer}</small>}
          </div>
        ))}
        {hits.length === 0 && (
          <div
            class="empty"
            role="option"
            tabIndex={-1}
            aria-busy={!search && !failure}
            aria-disabled="true"
            aria-selected="false"
          >
            {search ? t.search.nothing(text.trim()) : failure ? t.home.failed : t.home.loading}
          </div>
        )}
      </div>
      {search && (
        <p class="visually-hidden" role="status">
          {expanded ? t.search.found(found.length, hits.length) : ''}
        </p>
      )}
      {failure === 'gone' && <Gone />}
    </search>
  )
}
