/** Tells a file that is gone from one that cannot be reached: an element that failed to load knows no difference. */
import { LoadFailure, saysGone } from '../state/load-failure.ts'

/** Addresses that are gone, for as long as the page is open. */
const gone = new Set<string>()

export function isGone(url: string): boolean {
  return gone.has(url)
}

/** Remembers that an address is gone. */
export function noteGone(url: string): LoadFailure {
  gone.add(url)
  return new LoadFailure('gone', url)
}

/** Asks the server for no more than its answer; on `file://` there is none to ask. */
async function isMissing(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false
  try {
    return saysGone(await fetch(url, { method: 'HEAD', cache: 'no-store' }))
  } catch {
    return false
  }
}

/** To be asked after an address failed. */
export async function explainFailure(url: string): Promise<LoadFailure> {
  return (await isMissing(url)) ? noteGone(url) : new LoadFailure('unreachable', url)
}
