/** What a stylesheet asks of a browser, as keys of MDN's browser compatibility data. */
import { type CssNode, generate, parse, walk } from 'css-tree'

/** Units that the data keep under one name. */
function unitKey(unit: string): string {
  const viewport = /^([sld])v(?:[hwbi]|min|max)$/.exec(unit)
  const size = { s: 'small', l: 'large', d: 'dynamic' }[viewport?.[1] ?? '']
  if (size) return `css.types.length.viewport_percentage_units_${size}`
  return `css.types.length.${/^cq(?:[hwbi]|min|max)$/.test(unit) ? 'container_query_length_units' : unit}`
}

/** Functions stand under the type that they give, some of them. */
function functionKeys(name: string): readonly string[] {
  return ['', 'color.', 'gradient.', 'transform-function.', 'filter-function.', 'basic-shape.', 'easing-function.'].map(
    (type) => `css.types.${type}${name}`,
  )
}

function declarationKeys(property: string, value: CssNode): readonly string[] {
  if (property.startsWith('--')) return []
  const keys = [`css.properties.${property}`]
  walk(value, (node) => {
    if (node.type === 'Identifier') keys.push(`css.properties.${property}.${node.name}`)
  })
  return keys
}

function queryKeys(name: string, prelude: CssNode | null): readonly string[] {
  const keys: string[] = []
  if (!prelude) return keys
  walk(prelude, (node) => {
    // Queries of containers had ranges from their first day.
    if (node.type === 'FeatureRange' && name === 'media') keys.push('css.at-rules.media.range_syntax')
    if (node.type === 'Feature') {
      keys.push(`css.at-rules.${name}.${node.name}`)
      const value = node.value?.type === 'Identifier' ? node.value.name : null
      if (value) keys.push(`css.at-rules.${name}.${node.name}.${value}`)
    }
  })
  return keys
}

/** All keys it may have; some of them name nothing in the data. @throws where a part of it is no CSS */
export function readCssFeatures(css: string): ReadonlySet<string> {
  const keys = new Set<string>()
  const add = (more: readonly string[]) => {
    for (const key of more) keys.add(key)
  }
  const tree = parse(css, {
    parseCustomProperty: true,
    onParseError: (error, fallback) => {
      throw new Error(`not understood as CSS: ${error.message} in ${generate(fallback).slice(0, 120)}`)
    },
  })
  walk(tree, (node) => {
    if (node.type === 'Atrule') add([`css.at-rules.${node.name}`, ...queryKeys(node.name, node.prelude)])
    if (node.type === 'Declaration') add(declarationKeys(node.property, node.value))
    if (node.type === 'Dimension') add([unitKey(node.unit)])
    if (node.type === 'Function') add(functionKeys(node.name))
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      add([`css.selectors.${node.name}`])
    if (node.type === 'NestingSelector') add(['css.selectors.nesting'])
  })
  return keys
}
