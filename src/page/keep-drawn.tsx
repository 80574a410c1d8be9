/** Components that are drawn again only when what they are given changes, as `memo` of Preact's React layer would. */
import { Component, type ComponentType } from 'preact'

/** Whether two sets of properties hold the same values. */
function isEqual(before: object, after: object): boolean {
  const [old, now] = [Object.entries(before), new Map(Object.entries(after))]
  return old.length === now.size && old.every(([name, value]) => now.has(name) && now.get(name) === value)
}

/**
 * A component that keeps what it has drawn while its properties are the same. What it asks of contexts and signals still
 * draws it again.
 * @param isSame by which properties are the same: each of them, where nothing else is said
 */
export function keepDrawn<P extends object>(
  Inner: ComponentType<P>,
  isSame: (before: P, after: P) => boolean = isEqual,
): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(after: P): boolean {
      return !isSame(this.props as P, after)
    }

    override render(props: P) {
      return <Inner {...props} />
    }
  }
}
