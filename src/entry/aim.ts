/** The composition root of what aims the prerendered map, before it is painted. */
import { aimStage } from '../live/aim-stage.ts'

aimStage(document.documentElement, location.search, globalThis.atlasFrames ?? {})
