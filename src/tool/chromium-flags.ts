/** How a Chromium is started for tests. */

/** Software WebGL on any machine, and a browser that calls nobody by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Debian's Chromium asks for pages to be painted on the graphics card, which is the slowest way where there is none.
  '--disable-gpu-rasterization',
]
