/**
 * What each code of an answer means, in English; a section of `codebook.ts`. A word between backticks is a code, shown
 * as it stands in the data.
 */
import type { AboutForm } from '../../model/code-lists.ts'
import type { Actor, Channel, Posture, ResponseType } from '../../model/vocabulary.ts'

interface CodeMeaning {
  readonly is: string
  /** What one could take for it, and what that is instead. */
  readonly not?: string
}

export type Meanings<Code extends string> = Readonly<Record<Code, CodeMeaning>>

const actor: Meanings<Actor> = {
  ngo: { is: 'A non-governmental organisation, such as Safeguard Defenders.' },
  news: {
    is: 'A news outlet in its own voice. Example: it writes that nobody has said anything.',
    not: 'An outlet that passes on the words of somebody else. Then the actor is that speaker.',
  },
  'state-media': { is: 'A news outlet run by the Chinese state.' },
  academic: { is: 'A researcher, a university or a research institute.' },
  group: {
    is: 'An association, a campaign or a diaspora group that nobody accuses.',
    not: 'Those accused of running a place: they are `concerned`.',
  },
  'china-government': {
    is: 'Any authority of China without a code of its own here, or “China” with no office named.',
    not: 'The foreign ministry, the police or an embassy of China.',
  },
  'china-mfa': { is: 'The foreign ministry of China.' },
  'china-police': { is: 'Police of China, national or local.' },
  embassy: { is: 'An embassy or a consulate of China.' },
  'host-government': {
    is: 'The head of state or government, a minister, a ministry or a prefect. Also a national authority that is not police.',
    not: 'A mayor, a province or a state of a federation. A member of the governing party.',
  },
  'host-police': {
    is: 'Police, a security or intelligence service, a border or coast guard, at any level.',
    not: 'The ministry above the police, or a ministry of justice.',
  },
  parliament: {
    is: 'A vote, motion, decision or report of a parliament, of one of its houses or of a committee.',
    not: 'What one member says. A bill on which nobody has voted.',
  },
  court: { is: 'A court or a judge.' },
  prosecutors: {
    is: 'Prosecutors at any level, or a justice department that prosecutes.',
    not: 'A minister of justice.',
  },
  'member-of-parliament': {
    is: 'One or more members, or a party. Also their letter, question or bill.',
    not: 'A vote or a report of the parliament.',
  },
  'local-authority': {
    is: 'A mayor, town, province, region or state of a federation. Also its governor, its ministry or its law.',
    not: 'Local police.',
  },
  'foreign-government': { is: 'An official or lawmaker of one country who speaks about another.' },
  concerned: {
    is: 'Those accused of running the place, their lawyers, or a person charged.',
    not: 'A group that nobody accuses. Somebody met at the place.',
  },
  eu: { is: 'An institution of the European Union.' },
}

const type: Meanings<ResponseType> = {
  conviction: { is: 'A court found an accused person guilty.', not: 'A plea: that is the word of the accused.' },
  acquittal: {
    is: 'A court found an accused person not guilty.',
    not: 'A case dropped before a verdict: that is `investigation-ended`.',
  },
  'guilty-plea': {
    is: 'An accused person told a court that they were guilty.',
    not: 'A verdict. It says nothing of others who are accused in the same case.',
  },
  appeal: {
    is: 'A verdict was taken to a higher court.',
    not: 'The decision of that court, which is an answer of its own.',
  },
  charge: {
    is: 'Prosecutors formally accused somebody of a crime.',
    not: 'A verdict: a court has still to decide.',
  },
  arrest: { is: 'Somebody was arrested.', not: 'A charge or a verdict.' },
  legislation: {
    is: 'A law, a rule or a government order, passed or only proposed.',
    not: 'An order to one place to close.',
  },
  'closure-ordered': {
    is: 'Told them, or the embassy, to close or to stop. Also where the speaker repeats the order.',
    not: 'Proof that anything closed.',
  },
  'closure-reported': {
    is: 'Said that it is closed, has stopped, is dissolved or is not active.',
    not: 'A promise to stop: that is `statement`. It is no observation of ours.',
  },
  'investigation-ended': {
    is: 'Said that an investigation or a case is over. Also a dropped case, or advice to bring no charges.',
    not: 'A finding that nothing was unlawful: that is `no-wrongdoing-found`.',
  },
  'no-wrongdoing-found': {
    is: 'Named a check of this matter, and said that it found no such place or nothing unlawful.',
    not: '“None known so far” while the check goes on: that is `investigation`.',
  },
  investigation: {
    is: 'Said that they investigate, check, watch or search in this matter. Also: asked the embassy to explain, or could not comment because an investigation was running.',
    not: 'General care, such as “we watch for harmful activity”.',
  },
  denial: {
    is: 'Said that there is no such place, or that it is not police, not official or not unlawful, and named no check. Also “we know of none”, from an authority of the country.',
    not: 'The denial of a plan: that is `statement`.',
  },
  refusal: { is: 'Was asked and declined to comment.', not: 'No reply at all: that is `silence`.' },
  silence: {
    is: 'Was asked and gave no answer. A source must say that they were asked.',
    not: 'Consent, or a sign of guilt.',
  },
  statement: { is: 'Any other word: a concern, a principle, a protest, a plan, a promise or an explanation.' },
}

const about: Meanings<AboutForm> = {
  country: { is: 'The speaker spoke of the alleged stations of the country as a whole.' },
  records: { is: 'The speaker named places, or a region whose places are in the atlas. Their ids are listed.' },
  part: {
    is: 'The speaker spoke of some places of the country that are not in the atlas. Examples: “nine structures”, or one state. It stands beside `answers: "country"`.',
    not: 'A word about the whole country.',
  },
  other: {
    is: 'The speaker spoke of another matter: openly run community-police or service centres, joint patrols, or something else.',
    not: 'An answer about the alleged stations.',
  },
  nothing: { is: 'The word is about another matter, and no record of the atlas is about it.' },
}

const said: Meanings<Channel> = {
  own: {
    is: 'We cite the speaker’s own document, the official record of a hearing or a speech, or a faithful copy of these.',
    not: 'A hearing known only from the press: that is `press`.',
  },
  press: { is: 'News media name the office or the person who spoke.' },
  official: { is: 'Another authority of the same state tells it.' },
  unnamed: { is: 'It comes from an official or a source without a name, or from “authorities”.' },
  third: { is: 'Somebody else tells it: another state, a research group, or a later question in parliament.' },
}

const posture: Meanings<Posture> = {
  none: {
    is: 'We found no word of the country about the alleged stations.',
    not: 'Silence: nobody may have asked, or we may not have found the answer.',
  },
  silent: { is: 'It was asked. It gave no answer, or declined to comment.', not: 'Consent, or a sign of guilt.' },
  commented: { is: 'It spoke of them, or proposed or passed a law, and no act of it is recorded.' },
  denied: { is: 'It said that there is none, that it knew of none, or that they are not police or not unlawful.' },
  'found-nothing': { is: 'It said that a check had found no such place, or nothing unlawful.' },
  looking: { is: 'It said that it investigated, checked or watched.' },
  ended: {
    is: 'It said that an investigation or a case was over. Also after an acquittal or a dropped case.',
    not: 'A word on whether the allegation is true.',
  },
  'ordered-closed': { is: 'It told them, or the embassy, to close or to stop.', not: 'Proof that anything closed.' },
  'reported-closed': { is: 'It said that they are closed or have stopped.', not: 'An observation of ours.' },
  'criminal-case': {
    is: 'Somebody was arrested, charged or convicted, pleaded guilty or appealed. The case is about a place that the atlas lists.',
    not: 'Proof that the allegation is true. A case that ended without conviction leaves this class.',
  },
}

export const answerCodes = { actor, type, about, said, class: posture }
