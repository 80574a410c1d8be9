/** Every country's answer as one text to be read line by line: what each page, panel, card and picture says of it. */
import type { AtlasIndex } from '../model/atlas-index.ts'
import { type Answer, answerOf } from '../select/answer/answer-of.ts'
import { TODAY, type WindowEnd } from '../select/answer/host-words.ts'
import type { Spoken } from '../select/answer/spoken.ts'
import type { Messages } from '../words/words.ts'

function idsOf(words: readonly (Spoken | null)[]): string {
  const ids = words.flatMap((word) => word?.record.id ?? [])
  return ids.length > 0 ? ` [${ids.join(', ')}]` : ''
}

function linesOf(answer: Answer, t: Messages): readonly string[] {
  const { country, open, host, china, concerned } = answer
  const head = `${country.iso3} ${t.country(country.iso2)}: ${t.postures[host.posture]}${idsOf([host.deciding])}`
  const told: readonly (readonly [label: string, sentence: string, ids: string, isTold: boolean])[] = [
    [t.answer.labels.alleged, t.answer.alleged(answer), '', true],
    [t.answer.labels.host, t.answer.host(answer), idsOf([host.deciding, host.newest]), open || host.deciding !== null],
    [
      t.answer.labels.china,
      t.answer.china(answer),
      idsOf(china.told),
      open || china.denial !== null || china.own !== null,
    ],
    [t.answer.labels.concerned, t.answer.concerned(answer), idsOf([concerned]), concerned !== null],
  ]
  return [head, ...told.flatMap(([label, words, ids, isTold]) => (isTold ? [`  ${label}: ${words}${ids}`] : []))]
}

/** @param moment by which the answers are told; without it today */
export function formatAnswers(index: AtlasIndex, t: Messages, moment: WindowEnd = TODAY): string {
  const blocks = index.countries.map(({ iso3 }) => linesOf(answerOf(index, iso3, moment), t).join('\n'))
  return `${t.dataAsOf(t.date(index.asOf), index.version)}\n\n${blocks.join('\n\n')}\n`
}
