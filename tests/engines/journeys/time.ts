/** The window of time: by key, by pointer, and playing. */
import { AMSTERDAM, END, type Journey, openMap, seeEnd } from '../journey.ts'

export const slider: Journey = async (reader, { site }) => {
  await openMap(reader, `${site}?to=2018-05`)
  await seeEnd(reader, 'May 2018')
  await reader.press('ArrowRight', END)
  await seeEnd(reader, 'June 2018')
  await reader.press('PageUp')
  await seeEnd(reader, 'June 2019')
  await reader.seeAddress('?to=2019-06')
  await reader.press('Home')
  await seeEnd(reader, 'January 2016')
  await reader.miss(AMSTERDAM)
  await reader.press('End')
  await seeEnd(reader, 'after 2022')
  await reader.see(AMSTERDAM)
}

export const sliderDragged: Journey = async (reader, { site }) => {
  await openMap(reader, site)
  await seeEnd(reader, 'after 2022')
  await reader.drag(END, { x: -600, y: 0 }, { x: 0.995, y: 0.5 })
  await reader.waitFor('an earlier end', () => /^\?to=201\d-\d\d$/.test(location.search))
  await reader.waitFor('fewer dots', () => {
    const shown = [...document.querySelectorAll('.dot')].filter((dot) => dot.getBoundingClientRect().width > 0)
    return shown.length > 0 && shown.length < document.querySelectorAll('.dot').length
  })
}

export const play: Journey = async (reader, { site }) => {
  await openMap(reader, `${site}?to=2016-01`)
  await seeEnd(reader, 'January 2016')
  await reader.click('.play', 'Play')
  await reader.waitFor(
    'time to pass',
    (css: string) => (document.querySelector<HTMLInputElement>(css)?.valueAsNumber ?? 0) > 2,
    END,
  )
  await reader.click('.play', 'Pause')
  await reader.see('.play[aria-pressed="false"]')
}
