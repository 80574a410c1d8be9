/** Fetches a classic script: the one way to fetch that also works on `file://` and in sandboxed frames. */

/** @throws Error when the script cannot be had; the element is gone then, so that it can be asked for again */
export function addScript(document: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    // While editing, sources are served as they are, and those are modules.
    if (/\.tsx?$/.test(url)) script.type = 'module'
    script.src = url
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error(`${url} could not be loaded`))
    }
    document.head.append(script)
  })
}
