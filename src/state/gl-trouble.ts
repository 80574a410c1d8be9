import type { FailureKind } from './load-failure.ts'

/**
 * Why there is no WebGL beneath the marks: what it needs could not be fetched, the browser offers none, the graphics card
 * let go of it, the reader has chosen all colours, or the page may not fetch modules (in a folder, in a closed frame).
 */
export type GlTrouble = FailureKind | 'unsupported' | 'lost' | 'forced-colours' | 'no-modules'
