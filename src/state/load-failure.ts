/** Why a file of the site could not be had, as far as that decides what a reader can do. */

/** `gone`: the server knows no such file, as after a new release; asking again cannot help. */
export type FailureKind = 'unreachable' | 'gone'

export class LoadFailure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, url: string) {
    super(`${url} ${kind === 'gone' ? 'is gone' : 'could not be reached'}`)
    this.kind = kind
  }
}

/** Whether a response says that there is no such file, now or ever. */
export function saysGone({ status }: Response): boolean {
  return status === 404 || status === 410
}

/** By its field, as errors cross from one bundle to another; whatever else failed may be tried again. */
export function failureKind(error: unknown): FailureKind {
  return (error as Partial<LoadFailure> | null)?.kind === 'gone' ? 'gone' : 'unreachable'
}
