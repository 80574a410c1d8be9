/**
 * What the scripts ask of a browser before they start; `src/model/browser-floor.ts` names the browsers that have it.
 * Below, a page is what it is without script, and one line says so.
 */

/**
 * What is asked for, by its key in MDN's browser compatibility data: the newest that the scripts use, so that what is
 * older is there as well. `tests/built/floor.test.ts` reads what was built and says what is missing here.
 */
export const NEEDS: Readonly<Record<string, string>> = {
  'css.properties.container-type': 'CSS.supports("container-type","size")',
  'css.types.length.viewport_percentage_units_small': 'CSS.supports("height","1svh")',
  'javascript.builtins.Array.findLast': '[].findLast',
  'javascript.builtins.Object.hasOwn': 'Object.hasOwn',
  'api.HTMLDialogElement.showModal': 'self.HTMLDialogElement&&HTMLDialogElement.prototype.showModal',
}

/**
 * The first lines of a script, in words that all browsers know: below the floor the page gets the styles of a page
 * without script, its line speaks, and nothing else of the script is run.
 */
export function formatGate(): string {
  return `if(!(self.CSS&&CSS.supports&&${Object.values(NEEDS).join('&&')})){${BELOW}return}`
}

/** Each script of a page comes here; the first one speaks. */
const BELOW = `addEventListener("DOMContentLoaded",function(){var d=document,h=d.documentElement,n=d.querySelector("noscript"),l=d.querySelector(".start-line");if(h.hasAttribute("data-below"))return;h.setAttribute("data-below","");if(n)d.head.insertAdjacentHTML("beforeend",n.textContent);if(l)l.textContent=l.getAttribute("data-old")});`
