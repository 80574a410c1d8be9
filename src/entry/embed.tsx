/** The composition root of the live embedded map, fetched by `embed-card.ts`: works without storage, origin and WebGL. */
import { EmbedRoot } from '../live/embed/embed-root.tsx'
import { createFrameAddress } from '../live/frame-address.ts'
import { start } from '../live/start.tsx'
import { openLinksBeside } from '../page/embed/links-beside.ts'

openLinksBeside()
const root = document.querySelector('[data-embed]')
if (root)
  start({
    root,
    path: 'embed/',
    createAddress: (index) => createFrameAddress(window, index),
    createView: (page) => <EmbedRoot {...page} />,
  })
