/** The composition root of the pages of text and tables: everything here only adds to what is already readable. */
import { enhanceFilters } from './app/pages/filter-list.ts'
import { enhanceTable } from './app/pages/sort-table.ts'
import { enhanceShare } from './app/share/share.ts'

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) enhanceTable(table)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) enhanceFilters(form)
for (const root of document.querySelectorAll<HTMLElement>('[data-share]')) enhanceShare(root)
