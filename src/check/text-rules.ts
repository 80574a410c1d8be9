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
/** In the digits of any script. */
const NUMBER = String.raw`\p{Nd}{1,4}[a-zA-Z]?`

function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'u')
}

const ENGLISH =
  'Street|St\\.|Avenue|Ave\\.?|Boulevard|Blvd\\.?|Lane|Drive|Terrace|Crescent|Highway|Alley|Square|Quay|Mews|Parkway|Embankment|Esplanade'
const ROMANCE = [
  '[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Ii]mpasse|Via|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Vv]icolo',
  '[Cc]alle|[Aa]venida|[Pp]aseo|[Cc]arrer|[Pp]laça|[Pp]laza|[Rr]ua|[Tt]ravessa|[Pp]raça|[Ss]trada|[Bb]ulevardul|[Șș]oseaua',
  '[Uu]lica|[Uu]lici|[Uu]lice|ul\\.|[Nn]áměstí|[Tt]rg|[Uu]litsa|[Oo]dos',
].join('|')
/** Words that also say other things: a street where a name follows them by a link word alone. */
const ROMANCE_LINKED = 'Place|Chemin|Cours|Largo|Alameda|Camino|Travesía'
const LINK_WORDS = "(?:(?:de|du|des|del|della|delle|dei|do|da|dos|das|la|le|les|el|los|d'|l'|d’|l’)\\s*)*"
/** Endings that no other word of our texts has, whatever number follows. */
const SUFFIX = 'straße|strasse|gasse|platz|straat|gracht|laan|gatan|vägen|veien|utca|körút'
/** The same as words of their own: Kossuth utca, Karl-Marx-Straße. */
const SUFFIX_WORDS = '[Ss]traße|[Ss]trasse|[Gg]racht|[Ss]traat|utca|körút'
/** Endings of names that a few ordinary words have, too, which are left out. */
const NAME_SUFFIX = 'weg|allee|plein|kade|gade|vej|katu|dreef|singel|steeg|damm|ufer'
const NO_STREET = 'Ausweg|Umweg|Heimweg|Rückweg|Irrweg|Mittelweg|Seeweg|Handelsweg|Brigade|Blockade|Barrikade|Renegade'
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
  // Place de la République; not "in place of China"
  {
    name: 'a street',
    pattern: pattern(`(?<!\\p{L})(?:${ROMANCE_LINKED}) (?:de|du|des|da|do|dos|das|del)(?: la| los| las)? ${NAME}`),
    expected: CITY_AT_MOST,
  },
  // Kirchweg, Frederiksgade
  {
    name: 'a street',
    pattern: pattern(`(?<!\\p{L})(?!(?:${NO_STREET})(?!\\p{L}))\\p{Lu}\\p{L}{2,}(?:${NAME_SUFFIX})(?!\\p{L})`),
    expected: CITY_AT_MOST,
  },
  // улица Ленина, 中山路 8 号, شارع
  {
    name: 'a street',
    pattern: /(?:улица|ул\.|проспект|бульвар|переулок|οδός|οδού|شارع)\s+\p{L}/iu,
    expected: CITY_AT_MOST,
  },
  {
    name: 'a street',
    pattern: /[路街巷弄]\s?\p{Nd}+|\p{Nd}+\s?[号號](?!召)|\p{Script=Han}(?:大街|胡同)|\p{Nd}\s?(?:丁目|番地)/u,
    expected: CITY_AT_MOST,
  },
  // No. 12, flat 3, 4th floor, suite 210
  {
    name: 'a house number',
    pattern: /(?<!\p{L})(?:[Nn]o\.|[Nn]r\.|№|[Hh]ouse number|[Ss]treet number) ?\p{Nd}/u,
    expected: CITY_AT_MOST,
  },
  {
    name: 'a house number',
    pattern: /(?<!\p{L})(?:floor|suite|apartment|apt\.?|flat|room|unit) \p{Nd}/iu,
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
  // 52.3702, 4.8952; 52,3702° N 4,8952° E
  {
    name: 'coordinates',
    pattern:
      /\p{Nd}{1,3}(?:\.\p{Nd}{3,}\s?°?\s?[NSEWO]?|,\p{Nd}{3,}\s?[°NSEWO]{1,2}\s?[NSEWO]?)[,;/ ]+-?\p{Nd}{1,3}[.,]\p{Nd}{3,}/u,
    expected: CITY_AT_MOST,
  },
  // 52° 22' N, 52.4° N; not 30 °C
  {
    name: 'coordinates',
    pattern: /\p{Nd}{1,3}\s?[°º]\s?(?:\p{Nd}{1,2}\s?['′’]|[NSEWO](?!\p{L}))/u,
    expected: CITY_AT_MOST,
  },
  { name: 'an e-mail address', pattern: /[^\s@]+@[^\s@]+\.\p{L}{2,}/u, expected: NO_CONTACT },
  {
    name: 'a phone number',
    pattern:
      /(?<![\p{L}\p{Nd}])[+＋]\p{Nd}[\p{Nd} ()./-]{5,}\p{Nd}|(?<![\p{L}\p{Nd}.,/-])\(?\p{Nd}(?:[ ()./-]{0,2}\p{Nd}){8,}/u,
    expected: NO_CONTACT,
  },
  {
    name: 'a phone number',
    pattern: /(?<!\p{L})(?:tel|phone|telephone|whatsapp|wechat|weixin|微信|电话|電話|qq)\.?[:：]? ?\+?\p{Nd}/iu,
    expected: NO_CONTACT,
  },
]
