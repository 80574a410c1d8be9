/** The part of TypeScript's library for service workers that is used here: as a whole it clashes with the one for pages. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  /** Of the page or worker that asks; empty for a page on its way. */
  readonly clientId: string
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown
}

interface WorkerClient {
  readonly url: string
  readonly frameType: 'auxiliary' | 'nested' | 'none' | 'top-level'
}

interface WorkerEvents {
  readonly install: ExtendableEvent
  readonly activate: ExtendableEvent
  readonly message: ExtendableMessageEvent
}

/** The global of a service worker. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    get(id: string): Promise<WorkerClient | undefined>
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly WorkerClient[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void
}
