/** Where what is thrown in drawing and in effects ends: without it Preact leaves half a page, or none. */
import { Component, type ComponentChildren } from 'preact'

interface Props {
  readonly children: ComponentChildren
  /** Called in the midst of drawing: what it does to the page must wait. */
  readonly onError: (error: unknown) => void
}

interface State {
  readonly failed?: boolean
}

/** Draws nothing any more once something below it has failed. */
export class Boundary extends Component<Props, State> {
  static override getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error)
  }

  override render({ children }: Props, { failed }: State): ComponentChildren {
    return failed ? null : children
  }
}
