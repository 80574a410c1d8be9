/** What every component may ask for without being handed it: words, links and the reader's language. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Linker } from '../state/links.ts'
import type { Messages, PageMessages } from '../words/words.ts'

/** In the browser. */
interface LiveSite {
  readonly t: Messages
  readonly link: Linker
  readonly still?: false
}

/** While the build renders: there is more to say, and what needs script is disabled until `start` enables it. */
export interface BuiltSite {
  readonly t: PageMessages
  readonly link: Linker
  readonly still: true
}

export type PageSite = LiveSite | BuiltSite

export const SiteContext = createContext<PageSite | null>(null)

/** @throws when a component is rendered outside a page */
export function useSite(): PageSite {
  const site = useContext(SiteContext)
  if (!site) throw new Error('no site around this component (expected <SiteContext.Provider>)')
  return site
}
