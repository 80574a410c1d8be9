/**
 * Where links of an embed lead: beside the page around it, never into the frame, which refuses most pages. Each says so
 * itself, as browsers do not ask a page's `base` for links in SVG; and Preact tells of every element it makes, so that
 * no component has to think of it. A link inside the embed says `target="_self"`.
 */
import { options, type VNode } from 'preact'

interface LinkProps {
  target?: string
  rel?: string
}

function lookBeside({ type, props }: VNode): void {
  const link = props as LinkProps
  if (type !== 'a' || link.target !== undefined) return
  link.target = '_blank'
  link.rel = link.rel === undefined ? 'noopener' : `noopener ${link.rel}`
}

/** From now on every link that is made opens beside the page. @returns what ends that */
export function openLinksBeside(): () => void {
  const before = options.vnode
  options.vnode = (vnode) => {
    lookBeside(vnode)
    before?.(vnode)
  }
  return () => {
    options.vnode = before
  }
}
