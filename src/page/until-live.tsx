/** Controls that need script: they are disabled, and look so, until the page lives. */
import type { ComponentChildren } from 'preact'
import { useSite } from './site.ts'

/** No group of its own for those who listen, and no box: the page looks as if it were not there. */
export function UntilLive({ children }: { readonly children: ComponentChildren }) {
  const { still } = useSite()
  return (
    <fieldset class="until-live" role="presentation" disabled={still}>
      {children}
    </fieldset>
  )
}
