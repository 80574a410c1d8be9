/** The buttons that open the share dialog: disabled until their script is there; without script, styles hide them. */
import { useSite } from '../site.ts'
import type { SharePart, ShareSubject } from './subject.ts'

/** The one in the header of every page; what the page tells the dialog stands here. */
export function ShareButton({ subject }: { readonly subject: ShareSubject }) {
  const { t } = useSite()
  return (
    <p class="share" data-host-only>
      <button type="button" aria-haspopup="dialog" data-share-open="" disabled data-share={JSON.stringify(subject)}>
        {t.share.open}
      </button>
      <span aria-live="polite">
        <span data-share-failed={t.share.failed} />
        <span data-share-gone hidden>
          {t.share.gone} <button type="button">{t.share.reload}</button>
        </span>
      </span>
    </p>
  )
}

/** A further one, where a part of the dialog is looked for. */
export function ShareLink({ part, children }: { readonly part: SharePart; readonly children: string }) {
  return (
    <button type="button" aria-haspopup="dialog" data-share-open={part} data-host-only disabled>
      {children}
    </button>
  )
}
