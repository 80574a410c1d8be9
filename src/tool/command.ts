/** What every command is given: where it runs, with which settings, and where its words go. */
export interface CommandContext {
  /** The folder of the repository, absolute, without a slash at its end. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: (text: string) => void
}

/** A failure that the reader can mend: its message is all there is to say, and `run.mjs` prints nothing else. */
export class ExpectedError extends Error {
  readonly isExpected = true
}
