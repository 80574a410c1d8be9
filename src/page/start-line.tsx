/** The one line that says that the live part of a page did not start, stopped, or is too new for the browser: empty, and without room, until then. */
import { useBuiltSite } from './built-site.ts'

/** Its words stand in the page, so that the smallest script can say them: `src/live/still.ts`, and the gate before each: `src/tool/floor.ts`. */
export function StartLine() {
  const { failed, stopped, again, old } = useBuiltSite().t.start
  return (
    <div
      class="start-line"
      role="status"
      data-failed={failed}
      data-stopped={stopped}
      data-again={again}
      data-old={old}
    />
  )
}
