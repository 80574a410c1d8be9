/** Hands a text or an image to the reader as a file. Nothing leaves the page: the address of the file lives in this window alone. */
export function saveFile(document: Document, name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after this task: an address that is gone by then saves nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
