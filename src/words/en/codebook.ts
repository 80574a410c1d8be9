/** The words of `/codebook/` in English: what codes are, the rules of each list, and how the codes were made. */
import type { AboutForm, CodeList, CodeOf } from '../../model/code-lists.ts'
import type { CODING, CodedField } from '../../model/coding.ts'
import type { Attestation, Channel, Outcome, PlacePrecision, Stance } from '../../model/vocabulary.ts'
import { answerCodes, type Meanings } from './codes.ts'
import { number } from './english.ts'
import { enMethod } from './method.ts'
import { recordCodes } from './record-codes.ts'

interface Section {
  readonly title: string
  readonly lead: readonly string[]
  /** Below the codes, one sentence or two each. */
  readonly rules?: readonly string[]
}

/** What the page about the method says of a code, as a meaning here. */
function asMeanings<Code extends string>(words: Readonly<Record<Code, string>>): Meanings<Code> {
  const entries = Object.entries<string>(words).map(([code, is]) => [code, { is }])
  return Object.fromEntries(entries) as Meanings<Code>
}

const lists: Readonly<Record<CodeList, Section>> = {
  actor: {
    title: 'Who spoke or acted',
    lead: [
      'Field `actor`. Some codes begin with `host-`: they stand for authorities of the country where a place is alleged. The word does not say that the allegation is true.',
    ],
    rules: [
      'An act belongs to the authority that did it: an investigation, a finding, an order, an arrest, a charge. That is so even where a minister tells of it, and then `said` is `official`.',
      'Words belong to the speaker. A minister who says in general that police investigate speaks for the government.',
    ],
  },
  type: {
    title: 'What they did or said',
    lead: ['Field `type` of an answer. Coders go through this list from the top and take the first code that fits.'],
    rules: [
      'Sometimes nobody was asked, and somebody else tells that nothing was said. Then the actor is `news` or `foreign-government`, and the type is `statement`. It never counts as the silence of the country.',
    ],
  },
  about: {
    title: 'What it is about',
    lead: ['Fields `answers`, `scope` and `about_stations` of an answer.'],
    rules: [
      'A word about openly run centres or about joint patrols answers that record. It never answers the alleged stations.',
      'A word from before the first public claim cannot be about the listed stations. The first claim is the report that lists a place. It can also be an earlier press report on the same place, if the atlas has it.',
      'Those concerned answer the place or the claim, whichever they spoke of.',
    ],
  },
  said: {
    title: 'How the words reach us',
    lead: ['Field `said` of an answer, from the speaker’s own document to what somebody else tells.'],
  },
  stance: {
    title: 'How the speaker speaks',
    lead: ['Field `stance`. It describes the word of the speaker, not what is true.'],
    rules: [
      '`states` needs a speaker who is quoted, or named as speaking. Then `said` is `own`, `press` or `official`.',
      'Where the press tells of an act and quotes nobody, the stance is `reports`.',
      '`denial` goes with `denies`. `no-wrongdoing-found` goes with `disputes`, or with `states` where it contradicts no claim.',
      '`silence` goes with `reports`. `refusal` goes with `states` where the speakers declined in their own name.',
      'Whoever says that a place closed and denies what is alleged of it keeps `denies`.',
    ],
  },
  attested: {
    title: 'How well it is sourced',
    lead: ['Field `attested` of every record. It never says whether an allegation is true.'],
  },
  class: {
    title: 'The class of a country’s answer',
    lead: [
      'The colour of a country on the map, and its class in tables. It is not coded but worked out from the answers.',
      'Only some speakers decide: the government of the country, its police and security services, prosecutors, courts and parliament. Only what they said about the alleged stations counts.',
      'One answer decides. It is found like this:',
    ],
    rules: [
      'Acts come before words, and words before a refusal or a silence. A `statement` and `legislation` are words. A `refusal` and a `silence` come last, and every other type is an act.',
      'Among these, `own`, `press` and `official` come before `unnamed` and `third`. Strong or fair sources come before weak ones. The country as a whole comes before single places.',
      'Then the newest decides. Where the dates leave that open, it is the one with the more precise date.',
      'An act is over once a later act of the country ends it.',
    ],
  },
  site: { title: 'Sites outside the two lists', lead: ['Field `kind_of_site`: who named the site, and as what.'] },
  event: { title: 'Kinds of events', lead: ['Field `type` of an event.'] },
  outcome: { title: 'What came of a return', lead: ['Field `outcome` of an event of type `return`.'] },
  agreement: { title: 'Kinds of agreements', lead: ['Field `type` of an agreement.'] },
  place: { title: 'How precise a place is', lead: ['Field `place_precision`.'] },
}

/** A code without a meaning is an error of types, so that no build publishes one. */
const meanings: { readonly [L in CodeList]: Meanings<CodeOf<L>> } = {
  ...answerCodes,
  ...recordCodes,
  stance: asMeanings<Stance>(enMethod.stanceMeanings),
  attested: asMeanings<Attestation>(enMethod.attestedMeanings),
}

/** Names of what pages show in sentences alone. */
const channels: Readonly<Record<Channel, string>> = {
  own: 'The speaker’s own words',
  press: 'Told by the press',
  official: 'Told by another authority',
  unnamed: 'From an unnamed source',
  third: 'Told by somebody else',
}

const places: Readonly<Record<PlacePrecision, string>> = {
  city: 'City',
  'island-or-region': 'Island or region',
  country: 'Country only',
}

const outcomes: Readonly<Record<Outcome, string>> = { attempted: 'Attempted' }

const abouts: Readonly<Record<AboutForm, string>> = {
  country: 'All of the country',
  records: 'Named places',
  part: 'A part of the country',
  other: 'Another matter',
  nothing: 'Nothing in the atlas',
}

const fields: Readonly<Record<CodedField, string>> = {
  actor: 'Who spoke or acted',
  type: 'What they did or said',
  answers: 'What it is about',
  stance: 'How the speaker speaks',
  said: 'How the words reach us',
}

const percent = (n: number) => `${number(n)}%`

type Coding = typeof CODING

const coders = {
  title: 'How the codes were made',
  noHuman: 'No human coder has taken part yet. Both coders were language models: programs that read and write text.',
  passes: ({ release, twice }: Coding) =>
    `For release ${release}, two passes coded ${number(twice.answers)} answers. These were all answers of release ${twice.before} and ${number(twice.fresh)} new ones. The passes were independent, with the same instructions: the first form of this codebook.`,
  limits:
    'The table shows how often both passes gave the same code. Two models with the same instructions can make the same mistakes, so a high figure does not mean that the codes are right.',
  table: 'Agreement of the two passes',
  field: 'Field',
  same: 'Same code',
  kappa: 'Kappa',
  percent,
  kappaMeans: 'Kappa allows for chance: 1 is full agreement, 0 is what guessing would bring.',
  said: 'The low figure for `said` comes from one question: hearings known only from the press. It has been settled since.',
  settled: ({ differing, overruled }: Coding) =>
    `The passes differed in ${number(differing.codes)} codes of ${number(differing.answers)} answers. These were settled by the rules and by reading the source again. In ${number(overruled)} answers the published code differs from both passes, by a rule that was settled later.`,
  third: ({ third, overruled }: Coding) =>
    `A third pass coded those ${number(overruled)} and ${number(third.answers)} more: ${number(third.fresh)} new answers and ${number(third.split)} split off from others. It could see the codes. Of its ${number(third.codes)} codes ${percent(third.percent)} were the same, and the rest were settled.`,
  once: ({ once }: Coding) => `The ${number(once)} newest answers were coded once.`,
}

const codebook = {
  description:
    'What each code of the atlas means and does not mean, how a country gets its class, and how well two passes of coding agreed.',
  lead: 'A code is a short word that says who spoke, what they did, and how their words reach us. Codes let answers be counted and compared. A code says what was said or done, never whether it is true.',
  answer:
    'An answer is one speaker, one moment, and one thing said or done about something in the atlas. Two acts or two speakers are two answers.',
  contents: 'On this page',
  wayToClass: 'How a country gets its class.',
  /** The link to the page, from others. */
  way: 'The codebook tells what each code means, how a country gets its class, and how the codes were made.',
  notThis: 'Not:',
  lists,
  meanings,
  channels,
  places,
  outcomes,
  abouts,
  ends: {
    title: 'What an answer ends',
    text: [
      'Field `ends`. It holds the id of an earlier answer whose matter is over with this one. Examples: an investigation concluded, an order carried out, a charge decided, a word withdrawn.',
      'The plea of one of several accused people ends nothing. Where nothing ends, the field is left out.',
    ],
  },
  people: {
    title: 'Private people',
    text: [
      'No private person is named. A criminal case whose charge does not concern police work for China has no record of its own. Its address says that it was removed, and why.',
      'Where one sentence on such a case must remain, it is a note of another record. It tells how the case ended.',
      'Texts name a wider city area where a smaller place would point to one address.',
    ],
  },
  coders,
  fields,
}

export const enCodebook = { codebook }
