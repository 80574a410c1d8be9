/** For what only adds to a page that is readable as it came. */

/** Runs a step; what it throws is told and goes no further, so that the steps after it run. */
export function attempt(step: () => void | Promise<void>): void {
  // A promise's failure and a throw end in the same place.
  new Promise<void>((resolve) => resolve(step())).catch((error: unknown) => console.error(error))
}

/** Runs a step for each element of the page that fits. */
export function attemptEach<T extends HTMLElement>(
  page: ParentNode,
  selector: string,
  enhance: (element: T) => void | Promise<void>,
): void {
  for (const element of page.querySelectorAll<T>(selector)) attempt(() => enhance(element))
}
