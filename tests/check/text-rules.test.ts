/** What a text may not say, in many languages, and what it may. */
import { describe, expect, it } from 'vitest'
import { PRECISION_RULES, WRITING_RULES } from '../../src/check/text-rules.ts'

function findRule(text: string): string | null {
  return [...WRITING_RULES, ...PRECISION_RULES].find((rule) => rule.pattern.test(text))?.name ?? null
}

const REFUSED: readonly (readonly [name: string, texts: readonly string[]])[] = [
  [
    'a street',
    ['It stood in Mott Street.', 'at 107 East Broadway', 'on Abbey Road', 'near Fifth Avenue', 'in Capel St. Dublin'],
  ],
  [
    'a street',
    ['12 rue de la Paix', 'in der Bahnhofstraße', 'Keizersgracht 12', 'Via Orti Oricellari', 'Calle de Alcalá'],
  ],
  [
    'a street',
    [
      'ul. Marszałkowska',
      'Rua da Palma',
      'улица Ленина',
      'οδός Ερμού',
      '中山路8号',
      'Carrer Trafalgar',
      'Kossuth utca',
      'Karl-Marx-Straße',
    ],
  ],
  [
    'a street',
    [
      'in Kirchweg',
      'the Frederiksgade',
      'on Herengracht',
      'at the Museumplein',
      'Place de la République',
      'Largo do Carmo',
    ],
  ],
  ['a street', ['شارع الحمرا', 'in 王府井大街', '中山路８号', 'Albert Embankment', 'at 新宿3丁目']],
  ['a house number', ['at No. 12', 'flat 3 of the house', 'suite 210', 'unit 7']],
  ['a floor', ['on the 4th floor', 'on the second floor']],
  ['a postal code', ['1012 AB Amsterdam', 'SW1A 2AA', '75003 Paris', '10002 New York']],
  ['coordinates', ['at 52.3702, 4.8952', 'at 52,3702° N 4,8952° E', '52° 22′ N', 'near 52.4° N', '٥٢.٣٧٠٢, ٤.٨٩٥٢']],
  ['an e-mail address', ['write to someone@example.org']],
  [
    'a phone number',
    [
      '+31 20 123 4567',
      '020 123 45 67 89',
      'WeChat: 12345',
      '＋３１ ２０ １２３ ４５６７',
      '٠٢٠ ١٢٣ ٤٥ ٦٧ ٨٩',
      '微信：12345',
    ],
  ],
  ['HTML', ['<b>bold</b>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- note -->']],
  ['an HTML entity', ['Tom &amp; Jerry', 'a&#x202e;b']],
  ['a script address', ['javascript:alert(1)', 'data:text/html,x']],
  ['a space at the start or the end', [' text', 'text ']],
  ['two spaces or a line break', ['two  spaces', 'a line\nbreak', 'a\ttab']],
]

const ALLOWED: readonly string[] = [
  'CNN ties both to the Belt and Road.',
  'Goods of the Silk Road were shown in Rome.',
  'The House of Commons passed a motion on 6 June 2023.',
  'Tokyo police searched a building believed to be one of two alleged bases.',
  'The NGO counts 230,000 returns between April 2021 and July 2022.',
  'A round of patrols ran from 2016-05-02 to 2016-05-13 in Rome.',
  'Further stations in the second report (29 Nantong, 12 Wenzhou, 6 Qingtian, 1 Fuzhou).',
  'Fuzhou police opened an "overseas 110" reporting desk.',
  'Officers flew via Rome and the brigade said a < b.',
  'The written answer 341 of 25 October 2022; Europe 1 and 20 Minutes reported it.',
  'A brigade, the Brigade of Milan and a Blockade; an Ausweg.',
  'At 30 °C in the place of China, the cours of law.',
  'Reports of 1,234, 5,678 and 102,345 cases.',
  '一带一路的海外服务站',
  'Patrols were first agreed in 2018-2019, 2022/2024 and again in December 2025.',
]

describe('the rules for texts', () => {
  it.each(REFUSED)('refuse %s', (name, texts) => {
    expect(texts.map((text) => [text, findRule(text)])).toEqual(texts.map((text) => [text, name]))
  })

  it.each(ALLOWED)('let pass: %s', (text) => {
    expect(findRule(text)).toBeNull()
  })
})
