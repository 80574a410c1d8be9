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
  relays: 'repeated reports',
}

const layers: Record<Layer, string> = {
  fuzhou: 'Alleged station, Fuzhou network',
  qingtian: 'Alleged station, Qingtian network',
  nantong: 'Alleged station, Nantong network',
  wenzhou: 'Alleged station, Wenzhou network',
  'network-not-stated': 'Alleged station, network not stated',
  sites: 'Site alleged by others',
  centres: 'Openly run centre',
  patrols: 'Joint patrols',
  agreements: 'Agreement',
  events: 'Event',
  answers: 'Answer',
}

export const enLessons = {
  lessons: {
    ...enLessonStage.lessons,
    description:
      'Guided lessons on how to read a contested claim, for ages 15 and up, with a worksheet and a teacher’s sheet each.',
    lead: 'How do you read a claim that some make and others deny? Each lesson takes one question, step by step, with the map and the documents of this atlas. Who says so, since when, and what is not known?',
    forWhom: 'For whom',
    forWhomText: [
      'For classes from age 15 on, in history, civics, geography, languages or media studies. Anybody who wants to read more closely can use them. You need to know nothing about the subject.',
      'With a projector and phones: open the lesson, and the map follows the steps. Without them: the worksheet has the map, documents and questions on paper, in black and white.',
      'Every figure, date and name in a lesson comes from the data of this release. The questions take no side. What is alleged stays alleged, and denials are read as closely as claims.',
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

    aims: 'After the lesson, students can',
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
    percent: (n: number) => `${number(n)}%`,

    // sheets
    name: 'Name',
    day: 'Date',
    group: 'Class',
    print: 'Print this sheet',
    sheetNote:
      'An allegation on this sheet is not a finding. The documents are entries of the Overseas Stations Atlas, in its own neutral words. Below each stands who published its sources.',
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
      'The atlas names no private person, business or association. Keep it so in class. Ask nobody to speak for a country.',
    ],
  },
}
