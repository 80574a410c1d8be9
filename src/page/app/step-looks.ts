/** How every record looks on the map: after a step of the slider only what the step changed is looked at again. */
import type { AtlasIndex, Clock } from '../../model/atlas-index.ts'
import type { DotLook } from '../../select/map/dot-look.ts'
import { type MonthWindow, type Standing, timeIndexOf } from '../../select/time/time-index.ts'

/** The looks of a window on a clock, by record id; records that are not in the window have none. */
export interface SteppedLooks {
  readonly clock: Clock
  readonly window: MonthWindow
  readonly looks: ReadonlyMap<string, DotLook>
}

function setLook(looks: Map<string, DotLook>, id: string, { certainty, ended }: Standing): void {
  if (certainty === null) looks.delete(id)
  else looks.set(id, ended ? `${certainty} ended` : certainty)
}

/**
 * The looks of a window, made from those of another.
 * @param before of the same index; null: everything is looked at
 */
export function stepLooks(
  index: AtlasIndex,
  clock: Clock,
  window: MonthWindow,
  before: SteppedLooks | null,
): SteppedLooks {
  const time = timeIndexOf(index, clock)
  const base = before?.clock === clock ? before : null
  const changed = base ? time.changedBetween(base.window, window) : index.records.keys()
  const looks = new Map(base?.looks)
  let touched = false
  for (const at of changed) {
    const record = index.records[at]
    if (!record) continue
    setLook(looks, record.id, time.standingOf(at, window))
    touched = true
  }
  // Nothing changed: the very same map, so that nothing is drawn again.
  return { clock, window, looks: base && !touched ? base.looks : looks }
}
