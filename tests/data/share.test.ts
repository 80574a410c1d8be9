/** The map that is offered for each country's embed holds the places that the data give the country. */
import { expect, test } from 'vitest'
import { stageFor } from '../../src/map/stage-moves.ts'
import type { ShareSubject } from '../../src/page/share/subject.ts'
import { positionsOfCountry } from '../../src/select/map/around.ts'
import { projectToStage } from '../../src/select/map/camera.ts'
import { shownCamera } from '../../src/select/map/shown-camera.ts'
import { parseSearch } from '../../src/state/url.ts'
import { framedIndex as index } from '../support/framed-index.ts'
import { attribute, elements } from '../support/html.ts'
import { realPage } from '../support/real-pages.ts'

function subjectOf(html: string): ShareSubject | null {
  const told = elements(html, 'button').flatMap((button) => attribute(button, 'data-share') ?? [])
  return told[0] === undefined ? null : JSON.parse(told[0])
}

test.each([
  { width: 320, height: 300 },
  { width: 600, height: 360 },
  { width: 940, height: 360 },
])(
  'the embedded map of a country shows each of its places away from the edges of a frame of $width by $height pixels',
  (box) => {
    const missed = index.countries.flatMap(({ iso3, slug }) => {
      const search = subjectOf(realPage(`country/${slug}/`))?.embeds?.find(({ kind }) => kind === 'map')?.search ?? ''
      const { width, left, top } = stageFor(shownCamera(parseSearch(search), index, box), box, false)
      const pixels = positionsOfCountry(iso3, index).map((position) => {
        const [x, y] = projectToStage(position)
        return [left + x * width, top + y * width] as const
      })
      const room = 20
      const isIn = pixels.every(([x, y]) => x > room && y > room && x < box.width - room && y < box.height - room)
      return pixels.length > 0 && isIn ? [] : [slug]
    })
    expect(missed).toEqual([])
  },
)
