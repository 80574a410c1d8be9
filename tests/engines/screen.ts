/** A screen that nobody sees, on a display that nobody has. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export interface Screen {
  /** `:7`, for the environment of whoever draws on it. */
  readonly display: string
  readonly close: () => Promise<void>
}

/** @param xvfb path of Xvfb @throws when it does not start */
export async function openScreen(xvfb: string): Promise<Screen> {
  // It says on its fourth stream which display it took.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp', '-noreset']
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const said = once(child.stdio[3] as Readable, 'data')
  const failed = Promise.race([once(child, 'error'), once(child, 'close')]).then(() => {
    throw new Error(`${xvfb} did not start`)
  })
  const [number] = await Promise.race([said, failed])
  failed.catch(() => {})
  const close = async () => {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  }
  return { display: `:${String(number).trim()}`, close }
}
