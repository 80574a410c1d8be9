/** Calls whose answer depends on the machine that asks: on its language or on its time zone. */
import { parseSync } from 'vite'

/** Methods that go by the machine's language, unless the argument at this place names another. */
const LOCALE_METHODS: Readonly<Record<string, number>> = {
  '.localeCompare': 1,
  '.toLocaleString': 0,
  '.toLocaleDateString': 0,
  '.toLocaleTimeString': 0,
  '.toLocaleLowerCase': 0,
  '.toLocaleUpperCase': 0,
}

/** Parts of a date as the machine's time zone has it: `getFullYear`, `setHours`, but not `getUTCHours`, `getTime`. */
const LOCAL_DATE = /^\.([gs]et(FullYear|Month|Date|Day|Hours|Minutes)|getTimezoneOffset|to(Date|Time)String)$/

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const entry of value) yield* nodesOf(entry)
  if (!isNode(value)) return
  yield value
  for (const child of Object.values(value)) yield* nodesOf(child)
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : ''
}

/** What is called, as far as it has a name: `Date`, `Intl.Collator`, `.localeCompare`. */
function calleeOf(callee: unknown): string {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return nameOf(callee)
  const object = nameOf(callee.object)
  return `${object === 'Intl' ? object : ''}.${nameOf(callee.property)}`
}

/** Which argument of a call names the language, where one does. */
function languageAt(name: string): number | undefined {
  return name.startsWith('Intl.') ? 0 : LOCALE_METHODS[name]
}

/** What is wrong with a call, or null. */
function faultOf({ callee, arguments: given }: Node): string | null {
  const name = calleeOf(callee)
  const args = Array.isArray(given) ? given : []
  const at = languageAt(name)
  if (at !== undefined && (args.length <= at || nameOf(args[at]) === 'undefined')) return `${name} names no language`
  return LOCAL_DATE.test(name) || (name === 'Date' && args.length > 1) ? `${name} goes by the local time` : null
}

/** Every such call in a module, as a sentence. @throws when it is not TypeScript */
export function findLocaleCalls(path: string, text: string): readonly string[] {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return [...nodesOf(program)]
    .filter(({ type }) => type === 'CallExpression' || type === 'NewExpression')
    .flatMap((node) => {
      const fault = faultOf(node)
      const line = text.slice(0, Number(node.start)).split('\n').length
      return fault === null ? [] : [`${path}:${line} ${fault}`]
    })
}
