/** A button that prints the page; without script there is none, and the browser's own menu does it. */
export function enhancePrint(button: HTMLButtonElement): void {
  button.hidden = false
  button.addEventListener('click', () => button.ownerDocument.defaultView?.print())
}
