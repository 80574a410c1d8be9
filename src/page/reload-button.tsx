/** Loads the page anew: the way on where a part of it is gone. */
import type { ComponentChildren } from 'preact'

export function ReloadButton({ children }: { readonly children: ComponentChildren }) {
  return (
    <button type="button" onClick={() => location.reload()}>
      {children}
    </button>
  )
}
