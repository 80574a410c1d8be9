/**
 * Moves groups of dots apart that would cover each other at a zoom. Deterministic: the same places at the same zoom
 * always come out the same, in Node and in the browser.
 */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3'
import { projectToStage } from './camera.ts'
import type { ScenePlace } from './scene.ts'

/** Pixels from the true position. */
export type Offset = readonly [number, number]

interface Node {
  readonly key: string
  readonly x0: number
  readonly y0: number
  readonly r: number
  x: number
  y: number
}

/** Pixels left between two groups. */
const GAP = 2
/** Steps of the simulation: first towards the true position too, then only apart, as many as are needed at most. */
const PULLED_STEPS = 30
const FREE_STEPS = 60
/** How strongly a group is drawn back to its true position, against 1 for the push of its neighbours. */
const PULL = 0.06
/** Offsets shorter than this are noise of the simulation, in pixels. */
const NOISE = 1

/** Below this side of the stage, in pixels, the world is in sight, and marks are drawn smaller. */
const WORLD_WIDTH = 1900
const WORLD_SCALE = 0.8

/** How large marks are drawn on a stage of this side: so small in the world that Europe's stand near their places. */
export function markScale(width: number): number {
  return width < WORLD_WIDTH ? WORLD_SCALE : 1
}

function createNode({ place, radius }: ScenePlace, width: number, scale: number): Node {
  const [x, y] = projectToStage(place.position)
  return {
    key: place.key,
    x0: x * width,
    y0: y * width,
    r: radius * scale + GAP / 2,
    x: x * width,
    y: y * width,
  }
}

function offsetOf({ x, y, x0, y0 }: Node): Offset {
  const [dx, dy] = [Math.round(x - x0), Math.round(y - y0)]
  return Math.hypot(dx, dy) <= NOISE ? [0, 0] : [dx, dy]
}

/** Whether two groups have less than half of the gap between them. */
function isCrowded(nodes: readonly Node[]): boolean {
  return nodes.some((a, i) => nodes.slice(i + 1).some((b) => a.r + b.r - Math.hypot(a.x - b.x, a.y - b.y) > GAP / 2))
}

/**
 * The offset of each place, by its key, on a stage of this side in pixels.
 * @param scale how large marks are drawn there; pictures of one size draw them as they are
 */
export function spreadPlaces(
  scene: readonly ScenePlace[],
  width: number,
  scale = markScale(width),
): ReadonlyMap<string, Offset> {
  const nodes = scene.map((place) => createNode(place, width, scale))
  const simulation = forceSimulation(nodes)
    .force('collide', forceCollide<Node>((node) => node.r).iterations(2))
    .force('x', forceX<Node>((node) => node.x0).strength(PULL))
    .force('y', forceY<Node>((node) => node.y0).strength(PULL))
    .alphaDecay(0)
    .velocityDecay(0.4)
    .stop()
    .tick(PULLED_STEPS)
  simulation.force('x', null).force('y', null)
  for (let step = 0; step < FREE_STEPS && isCrowded(nodes); step += 1) simulation.tick()
  return new Map(nodes.map((node) => [node.key, offsetOf(node)]))
}
