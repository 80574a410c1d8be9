/** The control that keeps the whole atlas in the browser: start, progress, stop, removal. */
import { keepAll } from '../../worker/keep-all.ts'
import { cacheNameOf, isWhole, listCaches, type SiteBuild } from '../../worker/site-build.ts'
import { followWorker } from './follow-worker.ts'
import { readSiteBuild } from './read-site-build.ts'

type Outcome = 'kept' | 'keeping' | 'stopped' | 'failed' | 'removed' | 'refused'

interface Parts {
  readonly start: HTMLButtonElement
  readonly stop: HTMLButtonElement
  readonly remove: HTMLButtonElement
  readonly progress: HTMLProgressElement
  readonly status: HTMLElement
}

/** @throws when the markup lacks one of them */
function findParts(root: HTMLElement): Parts {
  const find = <T extends HTMLElement>(name: string): T => {
    const element = root.querySelector<T>(`[data-keep-${name}]`)
    if (!element) throw new Error(`the control for keeping has no ${name}`)
    return element
  }
  return {
    start: find('start'),
    stop: find('stop'),
    remove: find('remove'),
    progress: find('progress'),
    status: find('status'),
  }
}

/** Shows these buttons alone; the focus of one that goes moves to the words that say why. */
function showButtons({ start, stop, remove, status }: Parts, shown: readonly HTMLButtonElement[]): void {
  const focused = document.activeElement
  for (const button of [start, stop, remove]) button.hidden = !shown.includes(button)
  if (focused instanceof HTMLButtonElement && focused.hidden) status.focus()
}

function say({ status }: Parts, outcome: Outcome): void {
  status.textContent = status.dataset[outcome] ?? ''
}

function showProgress({ progress }: Parts, isRunning: boolean): void {
  for (const label of progress.labels) label.hidden = !isRunning
}

/** What is kept now, and what can be done about it. */
async function showState(parts: Parts, site: SiteBuild): Promise<void> {
  const isKept = await isWhole(cacheNameOf(site))
  const isAnything = (await listCaches(site.root)).length > 0
  showProgress(parts, false)
  showButtons(parts, [...(isKept ? [] : [parts.start]), ...(isAnything ? [parts.remove] : [])])
  if (isKept) say(parts, 'kept')
}

/** Without it the browser may clear what is kept when room runs short; it may ask the reader, or refuse. */
async function askToStay(): Promise<void> {
  try {
    await navigator.storage.persist()
  } catch {
    // What is kept is kept all the same, as long as there is room.
  }
}

async function keep(parts: Parts, site: SiteBuild, signal: AbortSignal): Promise<void> {
  const { progress, stop } = parts
  progress.removeAttribute('value')
  showProgress(parts, true)
  say(parts, 'keeping')
  showButtons(parts, [stop])
  void askToStay()
  // An empty one is the reader's word that pages may be kept: with it the worker comes.
  await caches.open(cacheNameOf(site))
  void followWorker(window, site)
  const onProgress = (done: number, total: number) => {
    progress.max = total
    progress.value = done
  }
  const outcome = await keepAll(site, { signal, onProgress }).then(
    () => 'kept' as const,
    () => (signal.aborted ? 'stopped' : 'failed'),
  )
  say(parts, outcome)
  await showState(parts, site)
}

/** The worker of this copy alone: one of a folder above may be another site's. */
async function dismissWorker({ root }: SiteBuild): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root)
  if (registration?.scope === root) await registration.unregister()
}

async function remove(parts: Parts, site: SiteBuild): Promise<void> {
  for (const name of await listCaches(site.root)) await caches.delete(name)
  await dismissWorker(site)
  say(parts, 'removed')
  await showState(parts, site)
}

/** A browser that is set to store nothing, as where cookies are blocked, has all the words and refuses at the first use. */
function refuse(parts: Parts): void {
  showProgress(parts, false)
  showButtons(parts, [])
  say(parts, 'refused')
}

/** Shows the control, where the browser can keep anything at all. */
export async function enhanceKeep(root: HTMLElement): Promise<void> {
  const site = readSiteBuild(document)
  if (!site || !('serviceWorker' in navigator) || !('caches' in window)) return
  const parts = findParts(root)
  const settle = (task: Promise<void>) => task.catch(() => refuse(parts))
  let running = new AbortController()
  parts.start.addEventListener('click', () => {
    running = new AbortController()
    void settle(keep(parts, site, running.signal))
  })
  parts.stop.addEventListener('click', () => running.abort())
  parts.remove.addEventListener('click', () => void settle(remove(parts, site)))
  await settle(showState(parts, site))
  root.hidden = false
}
