/**
 * The composition root inside the page for missing addresses, which may be shown at any depth below a root that nobody
 * has told: finds where the atlas begins, sets the links right, and fetches what leads on. It stands in the page itself
 * and its hash in the policy of the host (docs/serving.md), so it depends on nothing and names no release.
 */
const script = document.currentScript as HTMLScriptElement | null
const lead = script?.dataset.lead ?? ''
const root = script?.parentElement?.dataset.root ?? '/'

/** The said root first, then every folder of the address, from the deepest up. */
function listFolders(): readonly string[] {
  const names = location.pathname.split('/').filter((name) => name !== '')
  const folders = names.map(
    (_, at) =>
      `/${names
        .slice(0, at)
        .map((name) => `${name}/`)
        .join('')}`,
  )
  return [...new Set([...(root === '/' ? [] : [root]), ...folders.reverse(), '/'])]
}

/** Whether the atlas begins there. Some hosts answer everything with a page: that is none of its scripts. */
async function isRoot(folder: string): Promise<boolean> {
  const answer = await fetch(location.origin + folder + lead, { method: 'HEAD' }).catch(() => null)
  return answer?.ok === true && /javascript/.test(answer.headers.get('Content-Type') ?? '')
}

function settle(folder: string): void {
  for (const link of document.querySelectorAll(`a[href^="${root}"]`)) {
    link.setAttribute('href', folder + link.getAttribute('href')?.slice(root.length))
  }
  const next = document.createElement('script')
  next.src = folder + lead
  document.head.append(next)
}

async function findRoot(): Promise<void> {
  for (const folder of listFolders()) if (await isRoot(folder)) return settle(folder)
}

document.addEventListener('DOMContentLoaded', findRoot)

// A module: what is named here is named here alone.
export {}
