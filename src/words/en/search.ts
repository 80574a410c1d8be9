/** What the search script says in English: of countries of which nothing is recorded. */
export const enSearch = {
  nothing: 'Nothing recorded here',
  /** Names that readers type for such a country beside the one they are shown, by ISO 3166-1 alpha-3 code. */
  aliases: {
    CIV: 'Ivory Coast',
    COD: 'Democratic Republic of the Congo DRC Zaire',
    COG: 'Republic of the Congo',
    CPV: 'Cabo Verde',
    MKD: 'Macedonia',
    MMR: 'Burma',
    PSE: 'Palestine',
    SWZ: 'Swaziland',
    TLS: 'East Timor',
    TUR: 'Turkey',
    VAT: 'Holy See',
  } as Readonly<Record<string, string>>,
}
