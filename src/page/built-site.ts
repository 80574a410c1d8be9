/** What only the build renders asks here, as scripts carry none of its words; so none may reach this file. */
import { type BuiltSite, useSite } from './site.ts'

/** @throws in the browser */
export function useBuiltSite(): BuiltSite {
  const site = useSite()
  if (!site.still) throw new Error('this component stands on built pages alone (expected a site that is still)')
  return site
}
