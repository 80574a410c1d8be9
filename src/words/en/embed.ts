/** The words of embeds and of sharing in English; a section of `core.ts`. */
export const enEmbed = {
  embed: {
    title: 'Map of alleged stations, patrols and answers',
    description: 'The map of the Overseas Stations Atlas for other pages: alleged stations, patrols and answers.',
    about: (title: string) => `${title}: what is said, by whom and since when, for other pages.`,
    /** Beside the name of the atlas; the date follows. */
    alleged: 'Alleged, not established.',
    open: 'Open the full page',
    /** Where the host may have forbidden new pages. */
    notOpened: 'If no page has opened, copy its address:',
    address: 'Address of the page',
    copy: 'Copy',
    copied: 'Copied.',
    wheel: 'Hold Ctrl and turn the wheel to zoom the map',
  },

  /** The buttons that open the share dialog; the words of the dialog itself travel with it: `share.ts`. */
  share: {
    open: 'Share or embed',
    cite: 'Other forms of citation',
    embed: 'Embed',
    download: 'Download these entries',
    failed: 'The dialog could not be loaded. Try again.',
    gone: 'This dialog is gone: the atlas was published anew.',
    reload: 'Reload the page',
  },
}
