/**
 * d3 as the scripts need it. Each of its packages comes as one file, of which the bundler keeps more than is asked for:
 * what a variable is made of by a call might do something else too.
 */
import type { Plugin } from 'vite'

const PURE = '/* @__PURE__ */ '
/** Of d3's packages, which say of themselves that to load them does nothing else (`sideEffects`). */
const FILES = /\/node_modules\/d3-[^/]+\/dist\/[^/]+\.mjs$/

interface Made {
  readonly type: string
  readonly start: number
}

/** Where something is made for a variable of the file by a call. */
function findMade(body: readonly unknown[]): readonly number[] {
  const statements = body as readonly { type: string; declarations?: readonly { init: Made | null }[] }[]
  return statements
    .flatMap(({ declarations = [] }) => declarations.map(({ init }) => init))
    .filter(
      (init) => init !== null && ['CallExpression', 'NewExpression', 'ParenthesizedExpression'].includes(init.type),
    )
    .map((init) => (init as Made).start)
}

/** The code, with each of these places marked as one that may go where nobody asks for what it makes. */
function markPure(code: string, places: readonly number[]): string {
  return places.reduceRight((text, at) => text.slice(0, at) + PURE + text.slice(at), code)
}

/**
 * Lets go of what nobody asks for in d3's files, and of d3-transition, of which d3-zoom asks for little.
 * @param root the folder of the repository
 */
export function createLeanD3(root: string): Plugin {
  return {
    name: 'atlas-lean-d3',
    enforce: 'pre',
    resolveId: (id) => (id === 'd3-transition' ? `${root}/src/map/flight.ts` : null),
    transform: {
      filter: { id: FILES },
      handler(code) {
        return markPure(code, findMade(this.parse(code).body))
      },
    },
  }
}
