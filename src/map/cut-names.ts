/** Hides names that the edge of the map would cut, as long as it does: half a name is worse than none. */

/** Less of a name in sight than this is cut; rounding leaves whole ones a hair short. */
const WHOLE = 0.98

/** @param map the box that cuts @returns ends it */
export function hideCutNames(map: HTMLElement): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries)
        target.classList.toggle('cut', intersectionRatio > 0 && intersectionRatio < WHOLE)
    },
    { root: map, threshold: [0, WHOLE] },
  )
  for (const name of map.querySelectorAll('.label text')) observer.observe(name)
  return () => observer.disconnect()
}
