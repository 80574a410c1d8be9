/** Written dates in English, alone and in a sentence. */
import { parseDate } from '../../model/edtf-subset.ts'
import { type DateWords, formatDate } from '../dates.ts'
import { locale } from './english.ts'

const dateWords: DateWords = {
  locale,
  around: (date) => `around ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  between: (start, end) => `${start} to ${end}`,
}

/** A written date as words, as precise as it is. @param edtf `2018`, `2016~`, `2018-05-14` */
export function inWords(edtf: string): string {
  return formatDate(edtf, dateWords)
}

/** A date as it follows a verb: `on 14 May 2018`, `in May 2018`, `around 2016`, `some time between … and …`. */
export function onDate(edtf: string): string {
  const [start, end] = parseDate(edtf) ?? []
  if (!start) return edtf
  if (end) return `some time between ${edtf.split('/').map(inWords).join(' and ')}`
  if (start.qualifier === '~') return inWords(edtf)
  return `${start.day === null ? 'in' : 'on'} ${inWords(edtf)}`
}
