/** The words of embeds and of sharing in English; a section of the table in `en.ts`. */
export const enEmbed = {
  embed: {
    title: 'Map of alleged stations, patrols and answers',
    description: 'The map of the Overseas Stations Atlas for other pages: alleged stations, patrols and answers.',
    about: (title: string) => `${title}: what is said, by whom and since when, for other pages.`,
    /** Beside the name of the atlas; the date follows. */
    alleged: 'Alleged, not established.',
    open: 'Open the full page',
    wheel: 'Hold Ctrl and turn the wheel to zoom the map',
  },

  share: {
    open: 'Share, cite or embed',
    title: 'Share this page',
    close: 'Close',
    link: 'Link',
    device: 'Share with another app',
    citation: 'Citation',
    plain: 'Embed: a plain frame of a fixed height',
    automatic: 'Embed: the same with automatic height',
    picture: 'Without a frame: a line of text with a link',
    theme: 'Colours of the embed',
    themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    parts: 'Shown in the embed',
    partsOf: { map: 'Map only', 'map,timeline': 'Map with timeline', 'map,list': 'Map with list' },
    height: 'Height in pixels',
    copy: (what: string) => `Copy: ${what}`,
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying: the text is selected, copy it by hand.',
  },
}
