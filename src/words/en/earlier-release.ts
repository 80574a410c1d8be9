/** The text of `/data/0.1.0/` in English; a section of `built.ts`: a release of which no edition is kept. */
export const enEarlierRelease = {
  earlierRelease: {
    title: (version: string) => `Data of release ${version}`,
    description: (version: string) => `What became of the files of release ${version}.`,
    paragraphs: (version: string, date: string) => [
      `Release ${version} of ${date} was published before whole releases were kept.`,
      'Its files are no longer served here.',
      'The newest release tells the entries as they stand today. The page of corrections says what changed since then, and why.',
    ],
    newest: (version: string) => `Data of release ${version}, the newest`,
  },
}
