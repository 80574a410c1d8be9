/** Answers for the functions that make sentences of them: those of the small dataset, and each kind of word. */
import { type Channel, RESPONSE_TYPES } from '../../src/model/vocabulary.ts'
import { answerOf } from '../../src/select/answer/answer-of.ts'
import { TODAY } from '../../src/select/answer/host-words.ts'
import type { About, Spoken } from '../../src/select/answer/spoken.ts'
import type { Samples } from './messages.ts'
import { smallIndex } from './small-data.ts'

// Without Canada: the list names a city there that no text of our own does.
const COUNTRIES = smallIndex.countries.filter(({ iso3 }) => iso3 !== 'CAN')
const ANSWERS = COUNTRIES.map(({ iso3 }) => [answerOf(smallIndex, iso3, TODAY)])

const SPEAKERS = ['host-government', 'host-police', 'embassy', 'china-police', 'concerned'] as const
const CHANNELS: readonly Channel[] = ['own', 'unnamed']
const ABOUT: readonly About[] = [
  { kind: 'all' },
  { kind: 'part' },
  { kind: 'places', names: ['Amsterdam', 'Rotterdam'] },
]

const [response] = smallIndex.records.filter(({ kind }) => kind === 'response')

/** Every kind of word by every kind of speaker, heard and told by others. */
const SPOKEN = RESPONSE_TYPES.flatMap((type) =>
  SPEAKERS.flatMap((actor) =>
    CHANNELS.flatMap((said) =>
      ABOUT.map((about) => [{ record: { ...response, type, actor, said }, about, places: 2 } as Spoken]),
    ),
  ),
)

export const ANSWER_SAMPLES: Samples = {
  'pages.answer.alleged': ANSWERS,
  'pages.answer.host': ANSWERS,
  'pages.answer.china': ANSWERS,
  'pages.answer.concerned': ANSWERS,
  'pages.answer.spoken': SPOKEN,
  'pages.answer.general': SPOKEN.slice(0, 1),
  'pages.answer.asOf': [['13 September 2022']],
  'pages.answer.asOfClock': [
    ['September 2022', 'happened'],
    ['September 2022', 'reported'],
  ],
  'pages.answer.record': [['13 September 2022']],
}
