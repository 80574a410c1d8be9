/** Fetches the texts and sources of a country when they are first asked for. */
import type { Delivery } from '../select/page-data.ts'
import type { Linker } from '../state/links.ts'
import { fetchByScript } from './add-script.ts'

export interface PartLoader<Part> {
  /** The part if it has arrived. */
  readonly get: (key: string) => Part | undefined
  /** @throws LoadFailure when the file cannot be had; asking again tries again, unless it is gone */
  readonly load: (key: string) => Promise<Part>
}

/** @param link knows where assets lie */
export function createPartLoader<Part>(document: Document, link: Linker, delivery: Delivery<Part>): PartLoader<Part> {
  const pending = new Map<string, Promise<Part>>()
  const get = (key: string): Part | undefined => delivery.parts[key]

  async function fetchPart(key: string): Promise<Part> {
    const path = delivery.assets.parts[key]
    if (path === undefined) throw new Error(`there is no part "${key}"`)
    return fetchByScript(document, link.asset(path), () => get(key))
  }

  function load(key: string): Promise<Part> {
    const known = get(key)
    if (known !== undefined) return Promise.resolve(known)
    const running = pending.get(key) ?? fetchPart(key).finally(() => pending.delete(key))
    pending.set(key, running)
    return running
  }

  return { get, load }
}
