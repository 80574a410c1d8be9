/** Since when browsers know a feature, by MDN's browser compatibility data (`@mdn/browser-compat-data`). */
import data from '@mdn/browser-compat-data/forLegacyNode'
import type { Identifier, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data/types'
import { group, sort } from 'd3'
import type { JsNames } from './js-features.ts'

export const ENGINES = ['chrome', 'edge', 'firefox', 'safari', 'safari_ios', 'samsunginternet_android'] as const
export type Engine = (typeof ENGINES)[number]

/** The first version of each engine; infinite where there is none. */
export type Since = { readonly [E in Engine]: number }

function versionOf(statement: SimpleSupportStatement): number {
  const { version_added, flags, prefix, alternative_name } = statement
  if (flags || prefix || alternative_name || version_added === false) return Number.POSITIVE_INFINITY
  return version_added === 'preview' ? Number.POSITIVE_INFINITY : Number(version_added.replace('≤', ''))
}

function sinceIn(support: SupportStatement | undefined): number {
  const all = support === undefined ? [] : Array.isArray(support) ? support : [support]
  return Math.min(Number.POSITIVE_INFINITY, ...all.map(versionOf))
}

/** Null where the data do not know the key, such as that of a value without an entry of its own. */
export function sinceOf(key: string): Since | null {
  const found = key
    .split('.')
    .reduce<Identifier | undefined>((at, name) => (at && Object.hasOwn(at, name) ? at[name] : undefined), data as never)
  const support = found?.__compat?.support
  if (!support) return null
  return Object.fromEntries(ENGINES.map((engine) => [engine, sinceIn(support[engine])])) as Since
}

/** Whose members the code of the pages uses; names such as `layer` or `record` are members of some device somewhere. */
const INTERFACES = [
  ...[
    'Window',
    'Document',
    'Node',
    'Element',
    'HTMLElement',
    'HTMLDialogElement',
    'HTMLInputElement',
    'HTMLAnchorElement',
  ],
  ...['EventTarget', 'Event', 'KeyboardEvent', 'PointerEvent', 'ResizeObserver', 'MediaQueryList', 'DOMTokenList'],
  ...[
    'Navigator',
    'CSS',
    'HTMLMetaElement',
    'Clipboard',
    'History',
    'Location',
    'Storage',
    'URL',
    'URLSearchParams',
    'AbortSignal',
    'Blob',
    'File',
  ],
  ...['Response', 'Request', 'Headers', 'Cache', 'CacheStorage', 'ServiceWorkerContainer', 'ServiceWorkerRegistration'],
  ...[
    'CanvasRenderingContext2D',
    'HTMLCanvasElement',
    'OffscreenCanvas',
    'HTMLImageElement',
    'XMLSerializer',
    'DOMParser',
  ],
] as const

/** By the name of a member, the keys of all that have one. */
function groupMembers(): ReadonlyMap<string, readonly string[]> {
  const builtins = Object.entries(data.javascript.builtins as Record<string, Identifier>)
  const interfaces = INTERFACES.map((name) => [name, data.api[name] as Identifier] as const)
  const keys = [
    ...builtins.flatMap(([owner, known]) => Object.keys(known).map((name) => `javascript.builtins.${owner}.${name}`)),
    ...interfaces.flatMap(([owner, known]) => Object.keys(known).map((name) => `api.${owner}.${name}`)),
  ]
  return group(
    keys,
    (key) =>
      key
        .split('.')
        .at(-1)
        ?.replace(/_(static|event)$/, '') ?? '',
  )
}

const MEMBERS = groupMembers()

/** Whose it is cannot be seen in the code: the oldest that has such a member stands for all. */
function oldest(keys: readonly string[]): string | null {
  const known = keys.filter((key) => sinceOf(key) !== null)
  return sort(known, (key) => sinceOf(key)?.chrome ?? 0)[0] ?? null
}

/**
 * The keys of what scripts use: of each name the one that is known longest. A member that one of them defines is taken
 * for theirs everywhere.
 */
export function keysOfJs(scripts: readonly JsNames[]): ReadonlySet<string> {
  const all = (part: keyof JsNames) => new Set(scripts.flatMap((script) => [...script[part]]))
  const [globals, statics, members, own] = [all('globals'), all('statics'), all('members'), all('own')]
  const found = [
    ...[...globals].map((name) => [`javascript.builtins.${name}`, `api.${name}`, `api.Window.${name}`]),
    ...[...statics].map((name) => {
      const [owner, member] = name.split('.')
      return [`javascript.builtins.${name}`, `api.${name}_static`, `api.${capital(owner ?? '')}.${member}`]
    }),
    ...[...members].filter((name) => !own.has(name)).map((name) => MEMBERS.get(name) ?? []),
  ]
  return new Set(found.flatMap((keys) => oldest(keys) ?? []))
}

/** `navigator` is a `Navigator`. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
