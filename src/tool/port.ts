/** The port that the environment asks for. */
import { ExpectedError } from './command.ts'

/** @param text of the variable `PORT`; null where it is empty @throws when it is no port */
export function parsePort(text: string | undefined): number | null {
  if (!text) return null
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new ExpectedError(`PORT is "${text}" (expected 0 to 65535)`)
  return Number(text)
}
