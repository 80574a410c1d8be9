/** The words of the share dialog in English: they travel with its script, which pages fetch when it is first opened. */
import { count, number } from './english.ts'

const IFRAME_KEPT = 'What stays of the snippet: the frame, its title and its size, and the line with the link.'

export const enShare = {
  title: (page: string) => `Share: ${page}`,
  close: 'Close',
  copy: 'Copy',
  /** What a button copies, for those who do not see which field it stands at. */
  copyThis: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}.`,
  notCopied: 'The browser did not allow copying: the text is selected, copy it by hand.',

  // link
  link: 'Link',
  device: 'Share with another app',

  // citation
  cite: 'Cite',
  citeWhat: 'What is cited',
  works: { page: 'This page', dataset: 'The dataset' },
  citeAs: 'Form',
  forms: { text: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  citation: 'Citation',
  dataset: 'Overseas Stations Atlas: dataset',
  publisher: 'Overseas Stations Atlas',
  cited: (title: string, version: string, asOf: string, url: string, accessed: string) =>
    `“${title}.” Overseas Stations Atlas, release ${version}, data as of ${asOf}. ${url} (accessed ${accessed}).`,
  citedNote: (version: string, asOf: string) => `Release ${version}, data as of ${asOf}`,
  citeHint:
    'The address leads to the newest release. The number says which one you saw. The day is today, on your clock.',

  // picture of the view
  picture: 'Picture of this view',
  pictureNote: 'The map as it stands now, with window, legend and sources.',
  pictureFormats: { png: 'Save as PNG', svg: 'Save as SVG' },
  pictureMaking: 'The picture is being made…',
  pictureSaved: 'The picture is saved.',
  pictureFailed: 'The picture could not be made. Try again.',
  pictureGone: 'The atlas was published anew while this page was open. To make the picture, load the page again.',

  // embed
  embed: 'Embed',
  embedWhat: 'What is shown',
  targets: {
    card: 'A card: what is said, with a small map',
    map: 'The whole map, opened on this place',
    view: 'The map as it is now',
    page: 'This page',
  },
  parts: 'Parts',
  partsOf: {
    map: 'Map only',
    'map,timeline': 'Map with timeline',
    'map,list': 'Map with list',
    'map,timeline,list': 'Map with timeline and list',
  },
  timeAndLayers: 'Time and layers',
  from: 'From',
  to: 'To',
  clock: 'By',
  mode: 'Time',
  layers: 'Layers',
  keepCamera: 'Keep the part of the map that is in view now',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  height: 'Height in pixels',
  preview: 'Preview',
  previewTitle: (title: string) => `Preview: ${title}`,
  previewWidth: 'Width of the preview',
  widths: { '320': '320 px, a phone', '600': '600 px, a column', full: 'Full width' },
  fits: (height: number) => `Its own height at this width: ${number(height)} px.`,
  takeHeight: 'Take this height',
  where: 'Where it goes',
  places: {
    plain: 'A web page, at this height',
    automatic: 'A web page, at the height it needs',
    moodle: 'Moodle',
    canvas: 'Canvas',
    google: 'Google Sites',
    picture: 'As an image, without a frame',
  },
  placeNotes: {
    plain: 'Works anywhere that takes HTML. The line with the link stays where a frame is refused.',
    automatic:
      'One small script of ours, once or as often as you like on a page, gives every frame the height it asks for. It stores nothing and sends nothing.',
    moodle: `In the editor choose Tools, then Source code, and paste. ${IFRAME_KEPT} That holds for what teachers write, such as a page or a label. From what students write, Moodle takes the frame away and leaves the link. A site may be stricter.`,
    canvas: `In the Rich Content Editor open the HTML editor and paste. ${IFRAME_KEPT} Canvas takes scripts away, so the height has to be fixed, and may load the frame at once rather than when it comes into view.`,
    google:
      'Choose Insert, then Embed, then “By URL”, and paste this address. Google Sites makes its own frame around it and uses nothing else of a snippet. Drag the frame to the height above.',
    picture: 'For pages and newsletters that refuse frames. The image is made new with each release.',
  },
  snippet: 'To paste',
  alleged: 'Overseas Stations Atlas; alleged, not established',
  credit: (version: string, asOf: string) =>
    `Overseas Stations Atlas, release ${version}, data as of ${asOf}. CC BY 4.0. Alleged, not established.`,
  fromFolder: 'This copy is read from a folder. To embed a page, open the atlas where it is published.',

  // download
  download: 'Download',
  rows: 'Entries',
  allRows: (n: number) => `All that this view lists: ${count(n, 'entry', 'entries')}`,
  someRows: (n: number, what: string) => `${what} alone: ${count(n, 'entry', 'entries')}`,
  saveAs: (form: string) => `Save as ${form}`,
  formats: { csv: 'CSV', geojson: 'GeoJSON' },
  downloadNote:
    'The same fields as in the files of the release, and two more: “kind” and “in_window”. The second is “possible” where the entry may or may not fall into the window. Each row keeps who says so.',
  counting: 'Counting…',
  fetching: (done: number, of: number) => `Fetching texts and sources: ${done} of ${of}.`,
  saved: (file: string, n: number) => `Saved ${file}: ${count(n, 'entry', 'entries')}.`,
  notSaved: 'A part could not be loaded. What has arrived is kept.',
  retry: 'Try again',
  entriesGone: 'The atlas was published anew while this page was open. These entries of the older release are gone.',
  reload: 'Reload the page',
  whole: 'All files of the release, with their description',
}
