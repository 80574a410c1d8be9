/**
 * `/embed.js`, for pages that hold embeds: gives each frame of the atlas the height it asks for. Depends on nothing,
 * and a message counts only when it comes from the very frame it would change.
 */

/** Pixels: what no embed is higher than, whatever it says. */
const HIGHEST = 20_000

const script = document.currentScript as HTMLScriptElement | null
const embeds = script ? new URL('embed/', script.src).href : null

function ourFrames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter((frame) => embeds !== null && frame.src.startsWith(embeds))
}

addEventListener('message', ({ source, data }) => {
  if (!source || data?.type !== 'overseas-atlas:height') return
  const { height } = data
  if (!(height > 0 && height < HIGHEST)) return
  const frame = ourFrames().find(({ contentWindow }) => contentWindow === source)
  if (frame) frame.style.height = `${height}px`
})

// Frames that were there before this script have said their height to nobody.
for (const frame of ourFrames()) frame.contentWindow?.postMessage({ type: 'overseas-atlas:ask' }, '*')
