/** The share dialog alive: link, citation, embed, download. Its parts unfold; nothing is fetched for one that is closed. */

import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatToday } from '../../page/share/citation.ts'
import { CitePart } from '../../page/share/cite-part.tsx'
import { CopyField } from '../../page/share/copy-field.tsx'
import { DownloadPart } from '../../page/share/download-part.tsx'
import { EmbedBuilder } from '../../page/share/embed-builder.tsx'
import { PicturePart } from '../../page/share/picture-part.tsx'
import { type Share, ShareContext, useShare } from '../../page/share/share-context.ts'
import type { SharePart } from '../../page/share/subject.ts'
import { createLinker, createPublicLinker } from '../../state/links.ts'
import type { ShareMessages } from '../../words/words.ts'
import type { ShareRequest } from './opener.ts'
import { useDownload } from './use-download.ts'
import { usePicture } from './use-picture.ts'

interface Props {
  readonly request: ShareRequest
  readonly words: ShareMessages
  readonly now: Date
  readonly onClosed: () => void
}

interface FoldProps {
  readonly part: SharePart
  /** Whether it is unfolded when the dialog appears. */
  readonly open: boolean
  readonly children: ComponentChildren
}

/** A part of the dialog; made when it is first unfolded, and kept then. */
function Fold({ part, open, children }: FoldProps) {
  const { words } = useShare()
  const [made, setMade] = useState(open)
  return (
    <details
      class="share-part"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setMade(true)
      }}
    >
      <summary>{words[part]}</summary>
      {made && <div class="share-content">{children}</div>}
    </details>
  )
}

function LiveDownload() {
  const { onSave, ...download } = useDownload()
  return <DownloadPart {...download} onSave={(key, format) => void onSave(key, format)} />
}

function LivePicture() {
  return <PicturePart {...usePicture()} />
}

/** The device's own share sheet, where there is one. */
function DeviceButton({ url }: { readonly url: string }) {
  const { words, subject } = useShare()
  if (!('share' in navigator)) return null
  // A reader who changes their mind is no failure.
  const share = () => void navigator.share({ title: subject.title, url }).catch(() => {})
  return (
    <button type="button" onClick={share}>
      {words.device}
    </button>
  )
}

/** @throws where there is no clipboard, or the browser refuses it: at once or later */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

/** The texts that the dialog says to those who listen, and how it copies. */
function useCopy(words: ShareMessages): readonly [string, Share['copy']] {
  const [said, setSaid] = useState('')
  const copy: Share['copy'] = (text, name, field) => {
    field?.select()
    writeClipboard(text).then(
      () => setSaid(words.copied(name)),
      () => setSaid(words.notCopied),
    )
  }
  return [said, copy]
}

function createAddresses({ root, siteUrl }: ShareRequest['subject']) {
  // A dot where the page is the root: an empty path would keep the query.
  const here = createLinker({ page: '', base: new URL(root || '.', document.baseURI).href })
  const isFile = location.protocol === 'file:'
  return { here, abroad: createPublicLinker(siteUrl) ?? here, isFolder: isFile && siteUrl === null }
}

export function ShareDialog({ request, words, now, onClosed }: Props) {
  const { subject, search, part, opener } = request
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, copy] = useCopy(words)
  const addresses = useMemo(() => createAddresses(subject), [subject])
  const share: Share = { words, subject, search, copy, ...addresses }
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => {
    onClosed()
    opener.focus()
  }
  const link = addresses.abroad.to(subject.path + search)
  const is = (name: SharePart) => part === name
  return (
    <ShareContext.Provider value={share}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, as the browser does with dialogs */}
      <dialog
        class="share-dialog"
        aria-labelledby="share-title"
        ref={dialog}
        onClose={close}
        onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      >
        <div class="share-inside">
          <form method="dialog" class="share-head">
            <h2 id="share-title">{words.title(subject.title)}</h2>
            <button type="submit">{words.close}</button>
          </form>
          <CopyField name={words.link} value={link} />
          <DeviceButton url={link} />
          <Fold part="cite" open={is('cite')}>
            <CitePart accessed={formatToday(now)} />
          </Fold>
          {subject.embeds && subject.embeds.length > 0 && (
            <Fold part="embed" open={is('embed')}>
              <EmbedBuilder targets={subject.embeds} />
            </Fold>
          )}
          <Fold part="download" open={is('download')}>
            <LiveDownload />
          </Fold>
          {subject.rows === 'view' && (
            <Fold part="picture" open={is('picture')}>
              <LivePicture />
            </Fold>
          )}
          <p class="share-said" role="status">
            {said}
          </p>
        </div>
      </dialog>
    </ShareContext.Provider>
  )
}
