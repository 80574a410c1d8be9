/** The composition root of what leads on from a missing address. Fetched by `find-root.ts` from where the site begins. */
import { leadOn } from '../live/not-found/lead-on.ts'
import { listUnrecorded } from '../model/iso-countries.ts'

const script = document.currentScript as HTMLScriptElement | null
const places = globalThis.atlasPlaces
if (script && places) {
  const countries = [...places.countries, ...listUnrecorded(places.countries)]
  leadOn(window, new URL('..', script.src).pathname, { ...places, countries })
}
