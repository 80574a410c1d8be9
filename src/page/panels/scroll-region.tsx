/** A wide thing that scrolls on its own, by keyboard too, so that the page never scrolls sideways. */
import type { ComponentChildren } from 'preact'

export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="scroll-region" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
