/** The journeys, by what they show. */
import type { Journey } from './journey.ts'
import { embed, embedInSandbox } from './journeys/embed.ts'
import { firstPicture, firstPictureOfPhone } from './journeys/first-picture.ts'
import { backAndForward, backToChoices } from './journeys/history.ts'
import { folder, keepOffline } from './journeys/offline.ts'
import { country, dot, panel, search } from './journeys/opening.ts'
import { share, sort } from './journeys/pages.ts'
import { play, slider, sliderDragged } from './journeys/time.ts'

export const JOURNEYS: Readonly<Record<string, Journey>> = {
  'the first picture is painted': firstPicture,
  'the first picture of a phone has Europe': firstPictureOfPhone,
  'the slider moves by keys': slider,
  'the slider is dragged': sliderDragged,
  'time plays and stops': play,
  'the search forgives a slip and opens what it found': search,
  'a dot opens by pointer and by key': dot,
  'a country opens by a click on its land': country,
  'a panel opens from the list and closes by Escape': panel,
  'back and forward lead through panels and pages': backAndForward,
  'choices that come back with a page hold again': backToChoices,
  'a table is sorted': sort,
  'a page is shared': share,
  'an embed works in a page of another site': embed,
  'an embed works in a sandbox': embedInSandbox,
  'the folder works from file://': folder,
  'the atlas is kept and works without a network': keepOffline,
}
