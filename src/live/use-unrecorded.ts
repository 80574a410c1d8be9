/** Which country of which nothing is recorded an address asks for. The search script knows them all: it is fetched for that alone. */
import { useEffect, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { IsoCountry } from '../model/iso-countries.ts'
import type { Delivery } from '../select/page-data.ts'
import { joinWords, type Misunderstood } from '../state/fields.ts'
import { fetchByScript } from './add-script.ts'

type Find = NonNullable<Delivery['findUnrecorded']>
type FindUnrecorded = (asked: Misunderstood) => IsoCountry | null | 'wait'

/** Where the script cannot be had, nothing is known of any. */
const findNone: Find = () => null

/** @param url address of the search script */
export function useUnrecorded(
  misunderstood: readonly Misunderstood[],
  { countries }: Pick<AtlasIndex, 'countries'>,
  url: string,
): FindUnrecorded {
  const [find, setFind] = useState<Find | null>(null)
  const isAsked = misunderstood.some(({ name }) => name === 'country')
  useEffect(() => {
    if (!isAsked) return
    fetchByScript(document, url, () => globalThis.overseasAtlas?.findUnrecorded).then(
      (found) => setFind(() => found),
      () => setFind(() => findNone),
    )
  }, [isAsked, url])
  return ({ name, value }) => {
    if (name !== 'country') return null
    return find ? find(joinWords(value), countries) : 'wait'
  }
}
