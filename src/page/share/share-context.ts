/** What every part of the share dialog may ask for without being handed it. */

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Linker } from '../../state/links.ts'
import type { ShareMessages } from '../../words/words.ts'
import type { ShareSubject } from './subject.ts'

export interface Share {
  readonly words: ShareMessages
  readonly subject: ShareSubject
  /** The state of the page as the query of an address, as it was when the dialog opened. */
  readonly search: string
  /** Where others find what the site holds, and where this page finds it: absolute both. */
  readonly abroad: Linker
  readonly here: Linker
  /** Whether this copy is read from a folder and does not know where it is published. */
  readonly isFolder: boolean
  /** Puts a text on the clipboard and says so; else selects it. */
  readonly copy: (text: string, name: string, field: HTMLTextAreaElement | HTMLInputElement | null) => void
}

export const ShareContext = createContext<Share | null>(null)

/** @throws when a component is rendered outside the dialog */
export function useShare(): Share {
  const share = useContext(ShareContext)
  if (!share) throw new Error('no share dialog around this component (expected <ShareContext.Provider>)')
  return share
}
