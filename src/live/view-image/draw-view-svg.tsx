/** The picture of a view as the text of an SVG file. */
import { render } from 'preact'
import type { Palette } from '../../draw/palette.ts'
import { formatFont } from '../../draw/picture/picture-text.tsx'
import type { ViewPicture } from '../../draw/picture/view-picture.ts'
import { type Measure, ViewPictureSvg } from '../../draw/picture/view-picture-svg.tsx'

/** Measures with the reader's own fonts. */
function createMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, style) => {
    if (!context) return text.length * style.size * 0.55
    context.font = formatFont(style)
    return context.measureText(text).width
  }
}

export function drawViewSvg(document: Document, picture: ViewPicture, palette: Palette): string {
  const holder = document.createElement('div')
  render(<ViewPictureSvg picture={picture} palette={palette} measure={createMeasure(document)} />, holder)
  const [svg] = holder.children
  if (!svg) throw new Error('the picture of the view came out empty')
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}
