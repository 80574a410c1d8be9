/** An SVG that stands on its own as a PNG, painted by the browser. */

/** Pixels of the image a pixel of the picture: sharp in print and on fine screens. */
const SCALE = 2

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  // Not a `blob:` address: the page's policy allows images of its own and `data:` alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  return image
}

/** @throws Error when the browser cannot paint it */
export async function paintPng(document: Document, svg: string): Promise<Blob> {
  const image = await loadImage(svg)
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser offers no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('this browser could not make a PNG of the picture')
  return blob
}
