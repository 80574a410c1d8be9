/** Property tests with a fixed seed: the same cases on every run, so that a failure can be repeated. */
import fc from 'fast-check'

const SEED = 20_221_205

/** Holds a property to many random cases. */
export function checkProperty<T>(property: fc.IProperty<T>, numRuns = 300): void {
  fc.assert(property, { seed: SEED, numRuns })
}

/** The same for a property that waits for something. */
export function checkAsyncProperty<T>(property: fc.IAsyncProperty<T>, numRuns = 300): Promise<void> {
  return fc.assert(property, { seed: SEED, numRuns })
}
