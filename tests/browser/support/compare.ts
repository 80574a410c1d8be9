/** How much two pictures differ. Compared in the page: it has the only decoder of PNG at hand. */
import type { Page } from '@playwright/test'

/** Steps of a channel, of 255, from which on two pixels are called different: smaller ones are edges drawn a hair apart. */
const TOLERANCE = 32

/** The share of pixels that differ. @throws when the pictures have not the same size */
export function compareImages(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ({ images, tolerance }) => {
      const [first, second] = await Promise.all(
        images.map(async (image) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${image}`)).blob())
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
        }),
      )
      if (!first || !second || first.length !== second.length) throw new Error('the pictures differ in size')
      let different = 0
      for (let i = 0; i < first.length; i += 4) {
        const steps = [0, 1, 2].map((channel) => Math.abs((first[i + channel] ?? 0) - (second[i + channel] ?? 0)))
        if (Math.max(...steps) > tolerance) different += 1
      }
      return (different * 4) / first.length
    },
    { images: [a, b].map((image) => image.toString('base64')), tolerance: TOLERANCE },
  )
}
