/** Why a request is not answered by a file: a status, with the headers that belong to it. */
import type { OutgoingHttpHeaders } from 'node:http'

export class Refusal extends Error {
  readonly status: number
  readonly headers: OutgoingHttpHeaders

  constructor(status: number, headers: OutgoingHttpHeaders = {}) {
    super(`status ${status}`)
    this.status = status
    this.headers = headers
  }
}
