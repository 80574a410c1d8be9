/**
 * `/embed.js`, for pages that hold embeds: gives each frame of the atlas the height it asks for. Depends on nothing, not
 * even on its own address: pages inline it, load it as a module, or spell the host of frame and script differently. So a
 * frame is known by what it says and by the path that it shows, and can change nothing but its own height.
 */

/** Pixels: what no embed is lower or higher than, whatever it says. */
const LOWEST = 40
const HIGHEST = 20_000

function isHeight(height: unknown): height is number {
  return typeof height === 'number' && height >= LOWEST && height <= HIGHEST
}

function listEmbeds(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => /^[^?#]*\/embed\//.test(src))
}

addEventListener('message', ({ source, data }) => {
  if (!source || data?.type !== 'overseas-atlas:height' || !isHeight(data.height)) return
  const frame = listEmbeds().find(({ contentWindow }) => contentWindow === source)
  if (frame) frame.style.height = `${data.height}px`
})

// Frames that were there before this script have said their height to nobody.
for (const frame of listEmbeds()) frame.contentWindow?.postMessage({ type: 'overseas-atlas:ask' }, '*')
