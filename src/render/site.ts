/** What every component may ask for without being handed it: words, links and the reader's language. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Messages } from '../words/words.ts'
import type { Linker } from './links.ts'

export interface Site {
  readonly t: Messages
  readonly link: Linker
  /** While the build renders: what needs script is disabled until `start` enables it. Left out in the browser. */
  readonly still?: boolean
}

export const SiteContext = createContext<Site | null>(null)

/** @throws when a component is rendered outside a page */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('no site around this component (expected <SiteContext.Provider>)')
  return site
}
