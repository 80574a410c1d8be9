/** What a lesson says once it lives, in English: the bar beside its map; a section of `core.ts`. */
export const enLessonStage = {
  lessons: {
    stepOf: (n: number, of: number) => `Step ${n} of ${of}`,
    previous: 'Previous step',
    next: 'Next step',
    back: (n: number) => `Back to step ${n}`,
    showTime: 'Time',
    shownBy: (window: string, clock: string) => `${window}; by ${clock}`,
  },
}
