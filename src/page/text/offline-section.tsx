/** What a reader can do to have the atlas without a network: take it as a folder, or let the browser keep it. */
import type { OfflineWords } from '../../words/words.ts'
import { useBuiltSite } from '../built-site.ts'
import { FileSize, KEPT_FILES } from './file-size.tsx'

/** The section's anchor. */
export const OFFLINE_SECTION = 'offline'

interface FolderProps {
  /** A path from the root of the site. */
  readonly archive: string
  readonly words: OfflineWords
}

export function FolderOffer({ archive, words }: FolderProps) {
  const { link } = useBuiltSite()
  return (
    <div data-host-only>
      <p>{words.folder}</p>
      <p>
        <a href={link.to(archive)} download>
          {archive}
        </a>{' '}
        (<FileSize of={archive} />)
      </p>
    </div>
  )
}

/** Stands hidden until `enhanceKeep` finds a browser that can do it. */
function KeepControl({ version, words }: { readonly version: string; readonly words: OfflineWords }) {
  return (
    <div class="keep" data-keep hidden>
      <h3>{words.keepTitle}</h3>
      <p>{words.keep}</p>
      <p
        role="status"
        tabIndex={-1}
        data-keep-status
        data-keeping={words.keeping}
        data-kept={words.kept(version)}
        data-stopped={words.stopped}
        data-failed={words.failed}
        data-removed={words.removed}
        data-refused={words.refused}
      />
      <label class="keep-progress" hidden>
        {words.progress}
        <progress data-keep-progress />
      </label>
      <p>
        <button type="button" data-keep-start hidden>
          {words.start} (<FileSize of={KEPT_FILES} />)
        </button>
        <button type="button" data-keep-stop hidden>
          {words.stop}
        </button>
        <button type="button" data-keep-remove hidden>
          {words.remove}
        </button>
      </p>
    </div>
  )
}

export function OfflineSection({ archive, version, words }: FolderProps & { readonly version: string }) {
  const { t } = useBuiltSite()
  return (
    <section class="prose" aria-labelledby={OFFLINE_SECTION} data-host-only>
      <h2 id={OFFLINE_SECTION}>{t.readOffline}</h2>
      <h3>{words.folderTitle}</h3>
      <FolderOffer archive={archive} words={words} />
      <KeepControl version={version} words={words} />
    </section>
  )
}
