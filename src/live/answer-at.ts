/**
 * The answer of a country, or to a record, as of the moment that the address asks for: the page came with the answer of
 * today, and with those of all other moments folded away, so nothing has to be loaded.
 */
import { AFTER } from '../model/months.ts'
import { parseSearch } from '../state/url.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import { formatMonthName } from '../words/dates.ts'

/** @param holder the element that holds the answer first, and its others as templates @param search of the address */
export function showAnswerAt(holder: HTMLElement, search: string): void {
  const { to, clock } = parseSearch(search)
  if (to === AFTER && clock === DEFAULT_STATE.clock) return
  const others = holder.querySelectorAll<HTMLTemplateElement>(`template[data-clock="${clock}"]`)
  const asked = Array.from(others).findLast(({ dataset }) => Number(dataset.to) <= to)
  const answer = asked?.content.cloneNode(true)
  if (!(answer instanceof DocumentFragment)) return
  const language = holder.closest('[lang]')?.getAttribute('lang') ?? 'en'
  if (to < AFTER)
    for (const month of answer.querySelectorAll('[data-month]')) month.textContent = formatMonthName(to, language)
  holder.querySelector(':scope > :not(template)')?.replaceWith(answer)
}
