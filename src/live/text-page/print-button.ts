/** A button that prints the page; without script styles hide it, and the browser's own menu does it. */
export function enhancePrint(button: HTMLButtonElement): void {
  button.disabled = false
  button.addEventListener('click', () => button.ownerDocument.defaultView?.print())
}
