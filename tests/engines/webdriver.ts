/** A session of the W3C's WebDriver protocol, by `fetch` alone: https://www.w3.org/TR/webdriver2/ */
import type { Point, Tab } from './tab.ts'

/** As the protocol writes a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
type Reference = Readonly<Record<typeof ELEMENT, string>>

/** Keys that write nothing, as the protocol writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** Listens, from its first call in a page on, to what the page complains of, and hands back what is new. */
function hear(): readonly string[] {
  const page = globalThis as { atlasHeard?: string[] }
  if (page.atlasHeard === undefined) {
    const heard: string[] = []
    page.atlasHeard = heard
    for (const level of ['warn', 'error'] as const) {
      const say = console[level]
      console[level] = (...words: unknown[]) => {
        heard.push(`console ${level}: ${words.join(' ')}`)
        say(...words)
      }
    }
    const listen = (type: string, read: (event: never) => unknown) =>
      addEventListener(type, (event) => heard.push(`${type}: ${read(event as never)}`), true)
    listen('error', ({ message, target }: ErrorEvent) => message ?? `Failed to load resource: ${target}`)
    listen('unhandledrejection', ({ reason }: PromiseRejectionEvent) => reason)
    listen('securitypolicyviolation', (event: SecurityPolicyViolationEvent) => event.effectiveDirective)
  }
  return page.atlasHeard.splice(0)
}

/** Calls a function of the page and hands back what it gives or throws, at once or later, and what was heard. */
const RUN = (run: string) => `
  const args = [...arguments], done = args.pop(), hear = ${hear}, before = hear()
  const say = (said) => done({ ...said, heard: [...before, ...hear()] })
  Promise.resolve().then(() => (${run})(...args)).then(
    (value) => say({ value: value ?? null }), (error) => say({ error: String(error) }))`

interface Said {
  readonly value: never
  readonly error?: string
  readonly heard: readonly string[]
}

/** Sends one command. @returns its value @throws what the driver says is wrong */
export async function sendCommand<T>(url: string, method: 'GET' | 'POST' | 'DELETE', body: object = {}): Promise<T> {
  const response = await fetch(url, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { readonly value: T & { readonly error?: string; message?: string } }
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error} ${value.message}`)
  return value
}

function movePointer(points: readonly Point[]) {
  const move = ({ x, y }: Point) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) })
  const [first, ...others] = points.map(move)
  const actions = [first, { type: 'pointerDown', button: 0 }, ...others, { type: 'pointerUp', button: 0 }]
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
}

function pressKeys(keys: readonly string[]) {
  const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
  return [{ type: 'key', id: 'keys', actions }]
}

/**
 * Its window, which the next tab takes over empty: a session has no other.
 * @param session its address, without a slash at its end
 */
export function createWebDriverTab(session: string): Tab {
  const complaints: string[] = []
  const post = <T>(path: string, body: object = {}) => sendCommand<T>(`${session}/${path}`, 'POST', body)
  const act = (actions: object) => post<void>('actions', { actions })
  const evaluate: Tab['evaluate'] = async (run, ...args) => {
    const said = await post<Said>('execute/async', { script: RUN(String(run)), args })
    complaints.push(...said.heard)
    if (said.error !== undefined) throw new Error(said.error)
    return said.value
  }
  const open = (url: string) => post<void>('url', { url })
  const leaveFrame = () => post<void>('frame', { id: null })
  return {
    open,
    back: () => post('back'),
    forward: () => post('forward'),
    evaluate,
    drag: (points) => act(movePointer(points)),
    press: (key) => act(pressKeys([KEYS[key] ?? key])),
    type: (text) => act(pressKeys([...text])),
    enterFrame: async (css) =>
      post('frame', { id: await post<Reference>('element', { using: 'css selector', value: css }) }),
    leaveFrame,
    // The window has a bar of its own above the page.
    resize: async (width, height) => {
      const [barWidth, barHeight] = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const)
      await post('window/rect', { width: width + barWidth, height: height + barHeight })
    },
    screenshot: async () => Buffer.from(await sendCommand<string>(`${session}/screenshot`, 'GET'), 'base64'),
    complaints: () => complaints,
    close: async () => {
      await leaveFrame()
      await open('about:blank')
    },
  }
}
