/** Lets the reader filter a long list by what its entries carry as data attributes. Without script all are there. */
import { enableControls } from '../enable-controls.ts'

/** Whether the entry has the value among its own, for each filter that is set. */
export function isMatch(
  data: Readonly<Record<string, string | undefined>>,
  filters: ReadonlyMap<string, string>,
): boolean {
  return [...filters].every(([name, value]) => value === '' || (data[name] ?? '').split(' ').includes(value))
}

/** `# of ## shown` with its numbers. */
export function formatShown(pattern: string, shown: number, all: number): string {
  return pattern.replace('##', String(all)).replace('#', String(shown))
}

function filtersOf(form: HTMLFormElement): ReadonlyMap<string, string> {
  return new Map([...form.querySelectorAll('select')].map((select) => [select.name, select.value]))
}

function applyFilters(form: HTMLFormElement, entries: readonly HTMLElement[]): void {
  const filters = filtersOf(form)
  for (const entry of entries) entry.hidden = !isMatch(entry.dataset, filters)
  for (const group of form.ownerDocument.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = entries.every((entry) => entry.hidden || !group.contains(entry))
  }
  const output = form.querySelector('output')
  const shown = entries.filter((entry) => !entry.hidden).length
  if (output) output.textContent = formatShown(output.dataset.shown ?? '#', shown, entries.length)
}

/** Opens the form and lets its choices hide the entries of the class that it names. */
export function enhanceFilters(form: HTMLFormElement): void {
  const entries = [...form.ownerDocument.querySelectorAll<HTMLElement>(`.${form.dataset.filters}`)]
  const apply = () => applyFilters(form, entries)
  // Choices of an earlier visit, which the browser brings back: before this script, or as late as the page is shown.
  const wake = () => {
    if ([...filtersOf(form).values()].some((value) => value !== '')) apply()
  }
  enableControls(form)
  wake()
  form.ownerDocument.defaultView?.addEventListener('pageshow', wake)
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
}
