/** The composition root of the script that makes the picture of a view: fetched when a reader first asks for one. */
import { saveView } from '../live/view-image/save-view.ts'
import { unpackIndex } from '../model/index-codec.ts'
import { coreWords, viewImageWords } from '../words/spoken.ts'

const delivery = globalThis.overseasAtlas
if (delivery) {
  const index = unpackIndex(delivery.index)
  const near = new URL(delivery.assets.near, document.baseURI).href
  delivery.saveView = (format, search) =>
    saveView(format, { document, search, index, near, t: coreWords, words: viewImageWords })
}
