/** Makes the buttons of the share dialog work: the dialog is fetched when one is first used. */

import type { SharePart, ShareSubject } from '../../page/share/subject.ts'
import { failureKind } from '../../state/load-failure.ts'
import { fetchByScript } from '../add-script.ts'

export interface ShareRequest {
  readonly subject: ShareSubject
  /** The state of the page as the query of an address. */
  readonly search: string
  /** The part to unfold, if any. */
  readonly part: SharePart | null
  /** What gets the focus back. */
  readonly opener: HTMLElement
  /** The dialog could not be drawn, or stopped. */
  readonly onFailed: () => void
}

declare global {
  /** Put here by the script of the dialog. */
  var openAtlasShare: ((request: ShareRequest) => void) | undefined
}

async function open(request: ShareRequest): Promise<void> {
  const { root, script } = request.subject
  const show = await fetchByScript(
    document,
    new URL(root + script, document.baseURI).href,
    () => globalThis.openAtlasShare,
  )
  show(request)
}

/** @param searchOf the state of the page when a button is pressed */
export function enhanceShare(page: Document, searchOf: () => string): void {
  const subject = page.querySelector<HTMLElement>('[data-share]')?.dataset.share
  const status = page.querySelector<HTMLElement>('[data-share-failed]')
  const gone = page.querySelector<HTMLElement>('[data-share-gone]')
  if (!subject || !status || !gone) return
  gone.querySelector('button')?.addEventListener('click', () => page.location.reload())
  for (const opener of page.querySelectorAll<HTMLButtonElement>('[data-share-open]')) {
    opener.disabled = false
    opener.addEventListener('click', () => {
      const part = (opener.dataset.shareOpen || null) as SharePart | null
      const onFailed = (error?: unknown) => {
        gone.hidden = failureKind(error) !== 'gone'
        if (gone.hidden) status.textContent = status.dataset.shareFailed ?? ''
      }
      status.textContent = ''
      gone.hidden = true
      open({ subject: JSON.parse(subject), search: searchOf(), part, opener, onFailed }).catch(onFailed)
    })
  }
}
