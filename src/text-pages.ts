/** The composition root of the pages of text and tables: everything here only adds to what is already readable. */
import { attempt, attemptEach } from './app/attempt.ts'
import { enhanceKeep } from './app/offline/keep-control.ts'
import { enhanceFilters } from './app/pages/filter-list.ts'
import { enhancePrint } from './app/pages/print-button.ts'
import { enhanceTable } from './app/pages/sort-table.ts'
import { enhanceShare } from './app/share/opener.ts'

attemptEach(document, '[data-print]', enhancePrint)
attemptEach(document, 'table.sortable', enhanceTable)
attemptEach(document, 'form[data-filters]', enhanceFilters)
attempt(() => enhanceShare(document, () => location.search))
attemptEach(document, '[data-keep]', enhanceKeep)
