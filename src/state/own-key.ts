/** Which keys are meant for the page. */

/** The code of a key that an input method took; Safari tells the key that ends a composition by nothing else. */
const TAKEN_BY_INPUT_METHOD = 229

/**
 * Whether a key is meant for the page: nobody has answered it, it is no shortcut of the browser, and it composes no word,
 * as Enter and arrows do while a Chinese or Japanese name is typed.
 */
export function isOwnKey(event: KeyboardEvent): boolean {
  const { defaultPrevented, ctrlKey, metaKey, altKey, isComposing, keyCode } = event
  return !(defaultPrevented || ctrlKey || metaKey || altKey || isComposing || keyCode === TAKEN_BY_INPUT_METHOD)
}
