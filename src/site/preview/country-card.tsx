/** The words of a country's preview image, as the tree that satori lays out. */

import type { RecordKind } from '../../model/vocabulary.ts'
import type { Answer } from '../../select/answer/answer-of.ts'
import type { LaidPlace } from '../../select/map/places.ts'
import type { Coverage } from '../../select/time/coverage.ts'
import type { PageMessages, PreviewWords } from '../../words/words.ts'
import { COLOURS, COLUMN, MARGIN, TEXT } from './layout.ts'
import { PreviewLegend } from './preview-legend.tsx'
import { titleSize } from './title-size.ts'

export interface CountryCard {
  readonly name: string
  readonly coverage: Coverage
  readonly answer: Answer
  /** How many records of other kinds are told of beside them. */
  readonly others: readonly (readonly [RecordKind, number])[]
  readonly places: readonly LaidPlace[]
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  readonly version: string
  readonly t: PageMessages
  readonly words: PreviewWords
}

const WIDTH = COLUMN - MARGIN - 28
/** Of letters above and below their line: the words begin and end where the margin does. */
const OVERHANG = 6
const COLUMN_STYLE = { display: 'flex', flexDirection: 'column' } as const

/** What each side said or did, in the same type: of several words that which decides. */
function AnswerWords({ answer, t }: Pick<CountryCard, 'answer' | 't'>) {
  const { deciding } = answer.host
  const own = deciding ? t.answer.spoken(deciding) : t.answer.host(answer)
  const sides = [`${t.answer.labels.host}: ${own}`, `${t.answer.labels.china}: ${t.answer.china(answer)}`]
  return (
    <div style={{ ...COLUMN_STYLE, gap: 8 }}>
      {sides.map((side) => (
        <div style={TEXT.body}>{side}</div>
      ))}
    </div>
  )
}

/** What is alleged, by whom, and what is said against it, in the same type; then what else is recorded. */
function Counts({ coverage, others, answer, t, words }: CountryCard) {
  const { listed } = coverage
  const parts = others.map(([kind, count]) => words.count(kind, count))
  return (
    <div style={{ ...COLUMN_STYLE, gap: 8 }}>
      <div style={TEXT.count}>{listed > 0 ? words.count('station', listed) : words.nothing}</div>
      {listed > 0 && <div style={TEXT.body}>{words.listed(coverage)}</div>}
      {answer.open && <AnswerWords answer={answer} t={t} />}
      {parts.length > 0 && <div style={TEXT.body}>{words.others(parts)}</div>}
    </div>
  )
}

/** The last lines of every preview image. */
function Footer({ asOf, version, t, words }: Pick<CountryCard, 'asOf' | 'version' | 't' | 'words'>) {
  return (
    <div style={{ ...COLUMN_STYLE, borderTop: `1px solid ${COLOURS.rule}`, paddingTop: 10 }}>
      <div style={{ ...TEXT.small, color: COLOURS.ink }}>{words.caution}</div>
      <div style={TEXT.small}>{words.asOf(t.date(asOf), version)}</div>
    </div>
  )
}

export function CountryWords(props: CountryCard) {
  const { name, places, t, words } = props
  const padding = `${MARGIN - OVERHANG}px 0 ${MARGIN - OVERHANG}px ${MARGIN}px`
  return (
    <div
      style={{
        ...COLUMN_STYLE,
        boxSizing: 'border-box',
        width: COLUMN,
        height: '100%',
        padding,
        justifyContent: 'space-between',
      }}
    >
      <div style={{ ...COLUMN_STYLE, gap: 16, width: WIDTH, flexShrink: 1, overflow: 'hidden' }}>
        <div style={TEXT.name}>{t.siteName}</div>
        <div style={{ ...TEXT.title, fontSize: titleSize(name, WIDTH) }}>{name}</div>
        <Counts {...props} />
      </div>
      <div style={{ ...COLUMN_STYLE, gap: 12, width: WIDTH, flexShrink: 0 }}>
        <PreviewLegend places={places} width={WIDTH} t={t} words={words} />
        <Footer {...props} />
      </div>
    </div>
  )
}
