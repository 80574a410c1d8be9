/** How the codes of a release were made. Measured once, when they were made: a new coding brings figures of its own. */

/** Of the codes that two passes gave for a field. */
interface Agreement {
  /** In how many of a hundred answers both gave the same code. */
  readonly percent: number
  /** Cohen's kappa: 1 is full agreement, 0 is what chance alone would bring. */
  readonly kappa: number
}

export const CODING = {
  release: '0.2.0',
  /** Answers that two passes coded independently; of the release before, but for the new ones. */
  twice: { answers: 208, before: '0.1.0', fresh: 14 },
  agreement: {
    actor: { percent: 98.6, kappa: 0.98 },
    type: { percent: 95.2, kappa: 0.94 },
    answers: { percent: 88.5, kappa: 0.88 },
    stance: { percent: 91, kappa: 0.87 },
    said: { percent: 82, kappa: 0.63 },
  } satisfies Readonly<Record<string, Agreement>>,
  /** Codes that differed, and the answers that held them. */
  differing: { codes: 98, answers: 80 },
  /** Answers that deviate from both passes, by a rule settled later. */
  overruled: 7,
  /** A third pass that could see the codes, over these answers and those overruled. */
  third: { answers: 22, fresh: 8, split: 14, codes: 145, percent: 92.4 },
  /** The newest answers, which one pass alone coded. */
  once: 3,
} as const
export type CodedField = keyof typeof CODING.agreement
