/** The one line that says that the live part of a page did not start, or stopped: empty, and without room, until then. */
import { useSite } from './site.ts'

/** Its words stand in the page, so that the smallest script can say them: `src/app/still.ts`. */
export function StartLine() {
  const { failed, stopped, again } = useSite().t.start
  return <div class="start-line" role="status" data-failed={failed} data-stopped={stopped} data-again={again} />
}
