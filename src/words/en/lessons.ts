/** The words of lessons and their sheets in English; a section of `built.ts`. Their own texts are data. */
import type { Layer, LessonConcept } from '../../model/vocabulary.ts'
import { number } from './english.ts'
import { enLessonStage } from './lesson-stage.ts'

const concepts: Record<LessonConcept, string> = {
  source: 'sources',
  stance: 'stance',
  date: 'dates',
  denial: 'denial',
  silence: 'silence',
  uncertainty: 'uncertainty',
  denominators: 'denominators',
  relays: 'relays',
}

const layers: Record<Layer, string> = {
  fuzhou: 'Alleged station, Fuzhou network',
  qingtian: 'Alleged station, Qingtian network',
  nantong: 'Alleged station, Nantong network',
  wenzhou: 'Alleged station, Wenzhou network',
  'network-not-stated': 'Alleged station, network not stated',
  sites: 'Site alleged by others',
  patrols: 'Round of joint patrols',
  agreements: 'Agreement',
  events: 'Event',
  answers: 'What the host country did',
}

export const enLessons = {
  lessons: {
    ...enLessonStage.lessons,
    description:
      'Guided lessons on how to read a contested claim, for ages 15 and up, with a worksheet and a teacher’s sheet each.',
    lead: 'How does one read a claim that some make and others deny? Each lesson goes through one question step by step, on the map of this atlas and in its own documents: who says so, since when, and what is not known.',
    forWhom: 'For whom',
    forWhomText: [
      'For classes from age 15 on, in history, civics, geography, languages or media studies, and for everybody who wants to read more closely. No knowledge of the subject is needed.',
      'With a projector and phones: open the lesson, the map follows the steps. With nothing of the kind: the worksheet holds map, documents and questions on paper, in black and white.',
      'Every figure, date and name in a lesson is taken from the data when the pages are made, so none can be out of date. The questions have no side: what is alleged stays alleged, and denials are read as closely as claims.',
    ],
    facts: (minutes: number, age: number) => `${minutes} minutes, ages ${age} and up`,
    teaches: (words: string) => `On ${words}`,
    concepts,
    lesson: (n: number) => `Lesson ${n}`,
    start: 'Start the lesson',
    worksheet: 'Worksheet',
    teacher: 'Teacher’s sheet',
    startOf: (title: string) => `Start the lesson: ${title}`,
    worksheetOf: (title: string) => `Worksheet: ${title}`,
    teacherOf: (title: string) => `Teacher’s sheet: ${title}`,
    worksheetDescription: (title: string) =>
      `A sheet to print for the lesson “${title}”: maps, documents, questions, lines to write on, sources.`,
    teacherDescription: (title: string) =>
      `A sheet to print for whoever teaches “${title}”: aims, timing, suggested answers, what to watch for.`,

    aims: 'What one can do afterwards',
    contents: 'Steps',
    readMap: 'How to read the map',
    whole: 'The whole lesson, a step at a time',
    stepNamed: (n: number, title: string) => `Step ${n}: ${title}`,
    documents: 'Documents',
    look: 'Look for',
    question: 'Question',
    closing: 'To finish',
    going: 'Sources for going on',
    toClosing: 'To finish',
    inAtlas: 'Open this view in the atlas',
    allLessons: 'All lessons',
    /** A mark of a picture. */
    layer: (layer: Layer) => layers[layer],
    /** What the picture of a step shows. */
    picture: (words: string, clock: string) => `Map. ${words} Shown by ${clock}.`,
    percent: (n: number) => `${number(n)} per cent`,

    // sheets
    name: 'Name',
    day: 'Date',
    group: 'Class',
    print: 'Print this sheet',
    sheetNote:
      'An allegation on this sheet is not a finding. The documents are entries of the Overseas Stations Atlas, in neutral words of its own; the publishers of their sources are named below each.',
    /** After a document: who published what it rests on. */
    publishers: (names: readonly string[]) => `Sources: ${names.join('; ')}.`,
    timing: 'Timing',
    minutes: (n: number) => `${n} min`,
    total: 'In all',
    prepare: 'Before the lesson',
    answer: 'Suggested answer',
    watch: 'Watch for',
    neutrality: 'Staying neutral',
    neutralityText: [
      'Give claim and denial the same time and the same questions. Ask “who says so?” of both.',
      'Keep the words: alleged, listed by, said, announced. An official act is an act, not a confirmation of what was claimed.',
      '“The documents do not settle this” is a good result of a lesson.',
      'No private person, shop or association is named in the atlas. Keep it so in class, and let nobody speak for a country.',
    ],
  },
}
