/** What a page looks like without script: one more stylesheet. The media feature `scripting` is younger than the floor. */
export function NoScript({ href }: { readonly href: string }) {
  return (
    <noscript>
      <link rel="stylesheet" href={href} />
    </noscript>
  )
}
