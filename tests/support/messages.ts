/** Everything that a language says, message by message: functions by samples of what they are given. */

/** A message as a reader meets it, under where it stands: `pages.home.lead`. */
export interface Message {
  readonly path: string
  readonly text: string
}

/** By the path of a function, each list the arguments of one call. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>

type Speaking = (...given: readonly unknown[]) => unknown

/** @throws for a function without samples: what it says would be held to nothing */
function callAll(path: string, speak: Speaking, samples: Samples): readonly unknown[] {
  const calls = samples[path]
  if (!calls) throw new Error(`${path} has no sample (expected one in message-samples.ts)`)
  return calls.map((given) => speak(...given))
}

function walk(path: string, value: unknown, samples: Samples, skipped: ReadonlySet<string>): readonly Message[] {
  if (skipped.has(path)) return []
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') {
    return callAll(path, value as Speaking, samples).flatMap((said) => walk(`${path}()`, said, samples, skipped))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    walk(path === '' ? key : `${path}.${key}`, part, samples, skipped),
  )
}

/** @param skipped paths of what is no message: codes, names of the platform */
export function listMessages(words: object, samples: Samples, skipped: readonly string[]): readonly Message[] {
  return walk('', words, samples, new Set(skipped))
}

/** What ends with a full stop, a question mark or an exclamation mark; a heading or a label is one, too. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!][”’)]?)\s+/u).filter((sentence) => sentence !== '')
}

/** `3.7 MB` and `“110 Overseas”` are two each. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
