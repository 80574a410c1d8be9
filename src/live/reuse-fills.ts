/** Uses again the fills of the countries that say the same, so that a ground is repainted only when one changed. */
import type { Fills } from '../map/ground.ts'

/** `before` where it says the same as `next`. */
export function reuseFills(before: Fills, next: Fills): Fills {
  if (before.size !== next.size) return next
  for (const [iso3, fill] of next) {
    if (before.get(iso3)?.posture !== fill.posture) return next
  }
  return before
}
