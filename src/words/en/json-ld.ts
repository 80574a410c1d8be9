/** The words of machine-readable statements in English. No reader sees them on a page. */

export const enJsonLd = {
  /** A claim names its speaker wherever it is taken to. */
  stationClaim: (report: string, place: string) =>
    `The NGO Safeguard Defenders alleges, in its report “${report}”, that there is or was a Chinese overseas police station in ${place}.`,
  claim: (text: string) => `Alleged by the NGO Safeguard Defenders: ${text}`,
  about: [
    'Alleged Chinese overseas police stations',
    'Joint police patrols with China',
    'Answers of the countries concerned and of China',
  ],
  keywords: [
    'China',
    'alleged overseas police stations',
    'overseas police service centres',
    'joint police patrols',
    'police cooperation',
    'transnational repression',
    'government responses',
    'denials',
    'Safeguard Defenders',
    '110 Overseas',
    'Patrol and Persuade',
    'media literacy',
    'open data',
  ],
  lessonType: 'Lesson',
} as const
