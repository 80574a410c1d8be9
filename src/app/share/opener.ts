/** Makes the buttons of the share dialog work: the dialog is fetched when one is first used. */
import type { SharePart, ShareSubject } from '../../render/share/subject.ts'
import { addScript } from '../add-script.ts'

export interface ShareRequest {
  readonly subject: ShareSubject
  /** The state of the page as the query of an address. */
  readonly search: string
  /** The part to unfold, if any. */
  readonly part: SharePart | null
  /** What gets the focus back. */
  readonly opener: HTMLElement
}

declare global {
  /** Put here by the script of the dialog. */
  var openAtlasShare: ((request: ShareRequest) => void) | undefined
}

async function open(request: ShareRequest): Promise<void> {
  const { root, script } = request.subject
  if (!globalThis.openAtlasShare) await addScript(document, new URL(root + script, document.baseURI).href)
  globalThis.openAtlasShare?.(request)
}

/** @param searchOf the state of the page when a button is pressed */
export function enhanceShare(page: Document, searchOf: () => string): void {
  const subject = page.querySelector<HTMLElement>('[data-share]')?.dataset.share
  const status = page.querySelector<HTMLElement>('[data-share-failed]')
  if (!subject || !status) return
  for (const opener of page.querySelectorAll<HTMLElement>('[data-share-open]')) {
    opener.addEventListener('click', () => {
      const part = (opener.dataset.shareOpen || null) as SharePart | null
      status.textContent = ''
      open({ subject: JSON.parse(subject), search: searchOf(), part, opener }).catch(() => {
        status.textContent = status.dataset.shareFailed ?? ''
      })
    })
  }
}
