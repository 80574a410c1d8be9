/** Fetches what this ground needs beside its own module. */
import { LoadFailure, saysGone } from '../../state/load-failure.ts'

/** @throws LoadFailure when the file cannot be had */
export async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url).catch(() => {
    throw new LoadFailure('unreachable', url)
  })
  if (!response.ok) throw new LoadFailure(saysGone(response) ? 'gone' : 'unreachable', url)
  return response
}
