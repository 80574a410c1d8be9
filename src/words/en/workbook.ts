/** The words of the workbook of the data in English. No page carries them. */

export const enWorkbook = {
  about: 'About',
  sheet: 'Sheet',
  alleged: [
    'A station or site in these sheets is alleged: somebody says that there is or was such a place. The stations are those of two reports by the NGO Safeguard Defenders ("listed_in"). Where "basis" says "inferred", no list names the entry. The answers of China and of other countries stand in the sheet "responses". There, "actor" and "stance" tell who speaks and how.',
  ],
  reading: [
    'The column "sources" names rows of the sheet "sources", which tells title, publisher, address and date of each source. Items of a list are joined by "; ".',
    'Dates are text, so that no spreadsheet makes a day of a year.',
    'Licence: Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/',
  ],
}
