/** What no text may hold, each rule with an example of what it refuses. */
export interface TextRule {
  /** What the match is, after "found": `a street (12 rue X)`. */
  readonly name: string
  readonly pattern: RegExp
  readonly expected: string
}

const PLAIN = 'plain text'
const CITY_AT_MOST = 'no address: a city at most'
const NO_CONTACT = 'no way to reach a person'

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`
const NUMBER = String.raw`\d{1,4}[a-zA-Z]?`

function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'u')
}

const ENGLISH = 'Street|St\\.|Avenue|Ave\\.?|Boulevard|Blvd\\.?|Lane|Drive|Terrace|Crescent|Highway|Alley|Square|Quay'
const ROMANCE = [
  '[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Ii]mpasse|Via|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Vv]icolo',
  '[Cc]alle|[Aa]venida|[Pp]aseo|[Cc]arrer|[Pp]laça|[Pp]laza|[Rr]ua|[Tt]ravessa|[Pp]raça|[Ss]trada|[Bb]ulevardul|[Șș]oseaua',
  '[Uu]lica|[Uu]lici|[Uu]lice|ul\\.|[Nn]áměstí|[Tt]rg|[Uu]litsa|[Oo]dos',
].join('|')
const LINK_WORDS = "(?:(?:de|du|des|del|della|delle|dei|do|da|dos|das|la|le|les|el|los|d'|l'|d’|l’)\\s*)*"
/** Endings that no other word of our texts has, whatever number follows. */
const SUFFIX = 'straße|strasse|gasse|platz|straat|gracht|laan|gatan|vägen|veien|utca|körút'
/** The same as words of their own: Kossuth utca, Karl-Marx-Straße. */
const SUFFIX_WORDS = '[Ss]traße|[Ss]trasse|[Gg]racht|[Ss]traat|utca|körút'
/** Endings that ordinary words have too: only with a house number. */
const WEAK_SUFFIX = 'str\\.|allee|weg|plein|kade|gade|vej|katu|tie|tér'

/** Tags, entities and script addresses. */
const MARKUP: readonly TextRule[] = [
  { name: 'HTML', pattern: /<[!/?a-z][^>]*>?/iu, expected: PLAIN },
  { name: 'an HTML entity', pattern: /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu, expected: PLAIN },
  { name: 'a script address', pattern: /\b(?:javascript|vbscript|data):\S/iu, expected: PLAIN },
]

/** Rules for whatever is written, in whatever language. */
export const WRITING_RULES: readonly TextRule[] = [
  ...MARKUP,
  { name: 'a space at the start or the end', pattern: /^\s|\s$/u, expected: 'none' },
  { name: 'two spaces or a line break', pattern: /\s\s|[\n\r\t]/u, expected: 'single spaces' },
]

/** Rules for prose: nothing more precise than a city, and nobody to be reached. */
export const PRECISION_RULES: readonly TextRule[] = [
  // Mott Street, 107 East Broadway, Abbey Road 3; not "Belt and Road", not "Silk Road"
  { name: 'a street', pattern: pattern(`${NAME} (?:${ENGLISH})(?!\\p{L})`), expected: CITY_AT_MOST },
  {
    name: 'a street',
    pattern: pattern(`(?<!\\p{L})(?!Silk )${NAME} (?:Road|Rd\\.?)(?!\\p{L})`),
    expected: CITY_AT_MOST,
  },
  {
    name: 'a street',
    pattern: pattern(`(?<![\\p{L}\\d])${NUMBER},? (?:(?:East|West|North|South) )?Broadway`),
    expected: CITY_AT_MOST,
  },
  // rue Lafayette, Via Orti, calle de Alcalá, ul. Długa
  {
    name: 'a street',
    pattern: pattern(`(?<!\\p{L})(?:${ROMANCE}) ${LINK_WORDS}(?:${NAME}|${NUMBER}(?!\\p{L}))`),
    expected: CITY_AT_MOST,
  },
  // Bahnhofstraße, Damrak-like names need a number: Kirchweg 4
  { name: 'a street', pattern: pattern(`${NAME}[ -](?:${SUFFIX_WORDS})(?!\\p{L})`), expected: CITY_AT_MOST },
  { name: 'a street', pattern: pattern(`\\p{L}{2,}(?:${SUFFIX})(?!\\p{L})`), expected: CITY_AT_MOST },
  {
    name: 'a street',
    pattern: pattern(`\\p{L}{2,}[ -]?(?:${WEAK_SUFFIX}),? ${NUMBER}(?!\\p{L})`),
    expected: CITY_AT_MOST,
  },
  // улица Ленина, 中山路 8 号
  { name: 'a street', pattern: /(?:улица|ул\.|проспект|бульвар|οδός|οδού)\s+\p{L}/iu, expected: CITY_AT_MOST },
  { name: 'a street', pattern: /[路街巷弄]\s?\d+|\d+\s?[号號](?!召)/u, expected: CITY_AT_MOST },
  // No. 12, flat 3, 4th floor, suite 210
  {
    name: 'a house number',
    pattern: /(?<!\p{L})(?:[Nn]o\.|[Nn]r\.|№|[Hh]ouse number|[Ss]treet number) ?\d/u,
    expected: CITY_AT_MOST,
  },
  {
    name: 'a house number',
    pattern: /(?<!\p{L})(?:floor|suite|apartment|apt\.?|flat|room|unit) \d/iu,
    expected: CITY_AT_MOST,
  },
  {
    name: 'a floor',
    pattern:
      /(?<!\d)\d{1,3}(?:st|nd|rd|th) (?:floor|storey)|(?<!\p{L})(?:ground|first|second|third|fourth|fifth) floor/iu,
    expected: CITY_AT_MOST,
  },
  // 1012 AB, SW1A 2AA, 75003 Paris
  {
    name: 'a postal code',
    pattern: /(?<![\p{L}\d])\d{4} [A-Z]{2}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/u,
    expected: CITY_AT_MOST,
  },
  { name: 'a postal code', pattern: /(?<![\p{L}\d.,-])\d{5} \p{Lu}\p{L}/u, expected: CITY_AT_MOST },
  // 52.3702, 4.8952
  { name: 'coordinates', pattern: /-?\d{1,3}\.\d{3,}[°NSEW]?[,;/ ]+-?\d{1,3}\.\d{3,}/u, expected: CITY_AT_MOST },
  { name: 'an e-mail address', pattern: /[^\s@]+@[^\s@]+\.\p{L}{2,}/u, expected: NO_CONTACT },
  {
    name: 'a phone number',
    pattern: /(?<![\p{L}\d])\+\d[\d ()./-]{5,}\d|(?<![\p{L}\d.,/-])\(?\d(?:[ ()./-]{0,2}\d){8,}/u,
    expected: NO_CONTACT,
  },
  {
    name: 'a phone number',
    pattern: /(?<!\p{L})(?:tel|phone|telephone|whatsapp|wechat|weixin|qq)\.?:? \+?\d/iu,
    expected: NO_CONTACT,
  },
]
