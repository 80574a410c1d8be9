/** The composition root of the pages of text and tables: everything here only adds to what is already readable. */
import { enhanceKeep } from './app/offline/keep-control.ts'
import { enhanceFilters } from './app/pages/filter-list.ts'
import { enhancePrint } from './app/pages/print-button.ts'
import { enhanceTable } from './app/pages/sort-table.ts'
import { enhanceShare } from './app/share/opener.ts'

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) enhancePrint(button)
for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) enhanceTable(table)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) enhanceFilters(form)
enhanceShare(document, () => location.search)
for (const root of document.querySelectorAll<HTMLElement>('[data-keep]')) void enhanceKeep(root)
