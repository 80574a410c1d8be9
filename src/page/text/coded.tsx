/** A text of the codebook: what stands between backticks is a code, shown as it stands in the data. */
export function Coded({ text }: { readonly text: string }) {
  return text.split('`').map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))
}
