/** What a script asks of a browser, as keys of MDN's browser compatibility data. Syntax is the bundler's: it has a target. */
import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function walk(node: Node, see: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  see(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, see, node)
  }
}

/** What a script uses, by name. */
export interface JsNames {
  /** `ResizeObserver`, `structuredClone`: names that stand alone. */
  readonly globals: ReadonlySet<string>
  /** `Object.hasOwn`, `navigator.share`: members of names that stand alone. */
  readonly statics: ReadonlySet<string>
  /** `toSorted`, `showModal`: members of anything. */
  readonly members: ReadonlySet<string>
  /** Members that the script itself gives its objects and classes. */
  readonly own: ReadonlySet<string>
}

/** Members of objects and classes as they are written down. */
const DEFINES = new Set(['Property', 'MethodDefinition', 'PropertyDefinition'])

/** @throws where it is no JavaScript */
export function readJsNames(path: string, text: string): JsNames {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const [globals, statics, members, own] = Array.from({ length: 4 }, () => new Set<string>()) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ]
  walk(program as unknown as Node, (node, parent) => {
    if (DEFINES.has(node.type) && isNode(node.key) && !node.computed) own.add(String(node.key.name ?? node.key.value))
    if (node.type === 'AssignmentExpression' && isNode(node.left) && isNode(node.left.property))
      own.add(String(node.left.property.name ?? node.left.property.value))
    if (node.type === 'MemberExpression' && isNode(node.property)) {
      const name = node.computed ? node.property.value : node.property.name
      if (typeof name !== 'string') return
      members.add(name)
      if (isNode(node.object) && node.object.type === 'Identifier') statics.add(`${node.object.name}.${name}`)
      return
    }
    const isName = parent !== null && !parent.computed && (parent.property === node || parent.key === node)
    if (node.type === 'Identifier' && typeof node.name === 'string' && !isName) globals.add(node.name)
  })
  return { globals, statics, members, own }
}
