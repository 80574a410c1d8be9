/**
 * Words that no public text holds, in named groups. Texts of the data are held to all of them, messages of the site to
 * those that make sense of a sentence whose values are filled in later. Case counts as it is written.
 */
interface RefusedWords {
  readonly pattern: RegExp
  /** Why, and what is written in their place. */
  readonly sense: string
}

function anyOf(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'u')
}

/** By the name that a message of the check gives a group. */
export const REFUSED_WORDS = {
  workshop: {
    pattern: anyOf(
      String.raw`\b(?:rows?|seed|cop(?:y|ies)|repost\w*|relay\w*|garbled|our notes|machine|low-quality|aggregator\w*)\b`,
      String.raw`\b(?:pages? (?:read|seen|opened)|parts? read|(?:was|were) (?:read|derived)|unplaced|digest)\b`,
      String.raw`\b(?:[Dd]erived|[Ii]nference)\b`,
    ),
    sense: 'how the data were made is not what they say: an entry, a page that repeats another one',
  },
  'speaker stub': {
    pattern: anyOf(
      String.raw`\bper\b|\breportedly\b|\b(?:is|are|was|were) said to\b|\b(?:is|are|was|were) reported (?:to be|as)\b`,
      '^Said to|^Described as',
    ),
    sense: 'who says so stands first: "The ministry said that"',
  },
  'loaded verb': {
    pattern: anyOf(
      String.raw`\b(?:claims?|claimed|claiming|admit\w*|acknowledg\w*|insist\w*|alleges?|alleging|denies|dismiss\w*)\b`,
      'accepted that',
    ),
    sense: 'a verb that judges the speaker: "said" does not',
  },
  'second word for one thing': {
    pattern: anyOf(
      String.raw`\bNGOs?\b|\baccords?\b|\bpacts?\b|\bdeals?\b|\blawmakers?\b|\bMPs?\b|\bprobe\b|\bforeign office\b`,
      String.raw`\b[Dd]eput(?:y|ies)\b(?! (?:commissioner|prime|chief|national|police))|Home Office|so-called`,
      String.raw`(?<!public )(?<!Public )\bprosecut(?:ors?|ion service)\b|\bcovert\w*|\bclandestine`,
      String.raw`\binquir(?:y|ies)\b(?! into foreign interference)(?<!an inquiry)`,
    ),
    sense: 'one thing has one name: agreement, member of parliament, public prosecutors, investigation, ministry',
  },
  punctuation: {
    pattern: anyOf(String.raw`[;\u2014\u2013"\u201c\u201d\u00ab\u00bb()]`, ' - ', String.raw`\w\/\w*[a-z](?<!RFE\/RL)`),
    sense: 'one idea a sentence, and no quotation',
  },
  'number word': {
    pattern: anyOf(
      String.raw`\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\b`,
      String.raw`\b(?:[Ee]leven|[Tt]welve|[Tt]wenty|[Tt]hirty|[Ff]orty|a dozen)\b`,
    ),
    sense: 'figures, so that a number can be found and compared',
  },
  'sentence begins with a figure': {
    pattern:
      /(?:^|[.?!] )\d+ (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u,
    sense: 'after a full stop a figure reads as the end of a date',
  },
  'private or too precise': {
    pattern: anyOf(
      String.raw`\b(?:[Rr]estaurants?|[Cc]hurch|[Cc]lubhouse|[Mm]all|[Ss]hops?|shared offices|executives?|hygiene)\b`,
      String.raw`\b(?:Ribeira Brava|Vila do Conde|Noisy-le-Grand|Aubervilliers|Brossard|Markham|Richmond|Dobro\S*)\b`,
    ),
    sense: 'a metropolitan area at most, and nothing that leads to a person',
  },
  'old name': {
    pattern: anyOf(String.raw`Port Elizabeth|United Kingdom|United States|\bU\.S\.|Beijing (?:said|asked|would)`),
    sense: 'the name in use: Gqeberha, Britain or the UK, the US; a state speaks by an office, not by its capital',
  },
  'nested negation': {
    pattern: anyOf(String.raw`\b[Nn]either\b|\bnor\b`),
    sense: 'one negation a sentence',
  },
} as const satisfies Readonly<Record<string, RefusedWords>>

export type RefusedGroup = keyof typeof REFUSED_WORDS

/** The first word of a text that these groups refuse, with its group; null where there is none. */
export function findRefused(
  text: string,
  groups: readonly RefusedGroup[],
): { readonly group: RefusedGroup; readonly word: string } | null {
  for (const group of groups) {
    const word = REFUSED_WORDS[group].pattern.exec(text)?.[0]
    if (word !== undefined) return { group, word }
  }
  return null
}
