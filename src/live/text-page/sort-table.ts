/** Lets the reader sort a table by its column headings. Without script it is a table in its own order. */

/** What a cell is sorted by: its `data-sort`, or its text. */
function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column]
  return cell?.dataset.sort ?? cell?.textContent ?? ''
}

/** Upwards or downwards. */
type Direction = 1 | -1

/** Numbers by value and before texts, texts by the reader's language; nothing last in both directions. */
export function compareKeys(a: string, b: string, locale: string, direction: Direction = 1): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '')
  const [x, y] = [Number(a), Number(b)]
  return direction * (Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, locale) : x - y)
}

function sortRows(table: HTMLTableElement, column: number, direction: Direction): void {
  const body = table.tBodies[0]
  if (!body) return
  const locale = table.ownerDocument.documentElement.lang
  const rows = [...body.rows].sort((a, b) => compareKeys(keyOf(a, column), keyOf(b, column), locale, direction))
  body.append(...rows)
}

function addButton(heading: HTMLTableCellElement, onClick: () => void): void {
  const button = heading.ownerDocument.createElement('button')
  button.type = 'button'
  button.append(...heading.childNodes)
  button.addEventListener('click', onClick)
  heading.append(button)
}

/** Turns the headings of the table into buttons; a second click turns the order round. */
export function enhanceTable(table: HTMLTableElement): void {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])]
  for (const [column, heading] of headings.entries()) {
    addButton(heading, () => {
      const direction = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1
      for (const other of headings) other.removeAttribute('aria-sort')
      heading.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending')
      sortRows(table, column, direction)
    })
  }
}
