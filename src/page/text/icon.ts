/** The site's icon: an open ring, the mark of what is alleged. */
const RING = '<circle cx="8" cy="8" r="5" fill="none" stroke="#bb3a00" stroke-width="3"/>'

export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${RING}</svg>`

/** In the page itself: without one, browsers ask for a file, also where they open a folder. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(ICON_SVG)}`
