/** The composition root of the pages of text and tables: everything here only adds to what is already readable. */
import { showAnswerAt } from '../live/answer-at.ts'
import { attempt, attemptEach } from '../live/attempt.ts'
import { enhanceKeep } from '../live/offline/keep-control.ts'
import { enhanceShare } from '../live/share/opener.ts'
import { enhanceFilters } from '../live/text-page/filter-list.ts'
import { enhancePrint } from '../live/text-page/print-button.ts'
import { enhanceTable } from '../live/text-page/sort-table.ts'

attemptEach(document, '[data-answers]', (holder) => showAnswerAt(holder, location.search))
attemptEach(document, '[data-print]', enhancePrint)
attemptEach(document, 'table.sortable', enhanceTable)
attemptEach(document, 'form[data-filters]', enhanceFilters)
attempt(() => enhanceShare(document, () => location.search))
attemptEach(document, '[data-keep]', enhanceKeep)
