/** WebKit as GTK's port of it, in its small browser, by its own WebDriver: packages of Debian, and nothing of npm. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openScreen } from './screen.ts'
import type { Engine } from './tab.ts'
import { createWebDriverTab, sendCommand } from './webdriver.ts'

export interface WebKitPaths {
  readonly driver: string
  readonly browser: string
  readonly xvfb: string
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await sendCommand<{ readonly ready: boolean }>(`${url}/status`, 'GET')).ready
  } catch {
    return false
  }
}

interface Session {
  readonly sessionId: string
  readonly capabilities: { readonly browserVersion: string }
}

interface Driver {
  readonly url: string
  readonly close: () => Promise<void>
}

const PORTS = { first: 20_000, count: 10_000 }
/** Ports tried one after the other, as the driver takes none of its own choice. */
const TRIES = 5

/** @throws when it does not start on any of the ports tried */
async function startDriver(path: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  for (let tries = TRIES; tries > 0; tries -= 1) {
    const port = PORTS.first + Math.floor(Math.random() * PORTS.count)
    const url = `http://127.0.0.1:${port}`
    const child = spawn(path, [`--port=${port}`], { stdio: 'ignore', env })
    const ended = once(child, 'close')
    while (child.exitCode === null && !(await isReady(url))) await new Promise((resolve) => setTimeout(resolve, 50))
    const close = async () => {
      child.kill()
      await ended
    }
    if (child.exitCode === null) return { url, close }
  }
  throw new Error(`${path} does not start`)
}

/** @throws when one of the three does not start */
export async function startWebKit({ driver, browser, xvfb }: WebKitPaths): Promise<Engine> {
  const screen = await openScreen(xvfb)
  const env = { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' }
  const { url, close } = await startDriver(driver, env)
  const options = { binary: browser, args: ['--automation'] }
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
  const { sessionId, capabilities: had } = await sendCommand<Session>(`${url}/session`, 'POST', { capabilities })
  // One for all journeys, and so one window: to start the browser anew for each took as long as the journeys.
  const session = `${url}/session/${sessionId}`
  return {
    name: `WebKitGTK ${had.browserVersion}`,
    openTab: async () => {
      const tab = createWebDriverTab(session)
      await tab.resize(1280, 800)
      return tab
    },
    close: async () => {
      await sendCommand(session, 'DELETE')
      await close()
      await screen.close()
    },
  }
}
