/** The other end of `UntilLive`: what was disabled until its script is there works from here on. */
export function enableControls(place: Element): void {
  for (const controls of place.querySelectorAll<HTMLFieldSetElement>('.until-live')) controls.disabled = false
}
