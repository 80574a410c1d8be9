/** Fetches a classic script: the one way to fetch that also works on `file://` and in sandboxed frames. */
import { explainFailure, isGone, noteGone } from './explain-failure.ts'

/** The element is gone again where it failed, so that the script can be asked for anew. */
function append(document: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    // While editing, sources are served as they are, and those are modules.
    if (/\.tsx?$/.test(url)) script.type = 'module'
    script.src = url
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      explainFailure(url).then(reject)
    }
    document.head.append(script)
  })
}

/** @throws LoadFailure when the script cannot be had; one that is gone is never asked for again */
export async function addScript(document: Document, url: string): Promise<void> {
  if (isGone(url)) throw noteGone(url)
  await append(document, url)
}

/**
 * What a script delivers; fetched where it is not there yet.
 * @param read undefined until it is there
 * @throws LoadFailure also when something else lies at the address now
 */
export async function fetchByScript<T>(document: Document, url: string, read: () => T | undefined): Promise<T> {
  const known = read()
  if (known !== undefined) return known
  await addScript(document, url)
  const delivered = read()
  if (delivered === undefined) throw noteGone(url)
  return delivered
}
