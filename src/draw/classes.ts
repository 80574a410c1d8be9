/** Looks as classes: the rules for them are made in `looks-css.ts`. */
import type { Part } from './looks.ts'
import type { Sink } from './sink.ts'

const NAMES: { readonly [P in Part]?: string } = {
  open: 'marked',
  'other host': 'host other',
  'open halo': 'open-halo',
  'open outline': 'open-outline',
}

/** The sink of a page. */
export const CLASSES: Sink = {
  dot: ({ layer, look, weak }) => ({ class: `dot l-${layer} ${look}${weak ? ' weak' : ''}` }),
  shape: () => ({ class: 'shape' }),
  part: (part) => ({ class: NAMES[part] ?? part }),
  tile: (posture) => ({ class: `posture-fill posture-${posture}` }),
}
