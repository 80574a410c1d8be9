/**
 * Who does what, how, and how we know, as the codebook has it: the one table of actor, type, stance and channel.
 * It says which codes may stand beside each other, and not whether what was said is true.
 */
import type { AtlasRecord } from '../../model/dataset.ts'
import {
  ACTORS,
  type Actor,
  CHANNELS,
  type Channel,
  type ResponseType,
  STANCES,
  type Stance,
} from '../../model/vocabulary.ts'
import { formatValue, type Problem } from '../problem.ts'
import { type Row, rowProblem, type Tables } from '../tables.ts'
import type { Relation } from './relation.ts'

interface Code {
  readonly by: readonly Actor[]
  readonly stances: readonly Stance[]
}

/** Whoever has power in the country: an inquiry, a finding, an order is theirs. A member of parliament has none. */
const AUTHORITIES: readonly Actor[] = [
  ...(['host-government', 'host-police', 'prosecutors', 'court', 'parliament', 'local-authority'] as const),
]
/** Who could be asked. An outlet or another country telling that nothing was said is a statement of its own. */
const ASKED = ACTORS.filter((actor) => !['news', 'ngo', 'foreign-government'].includes(actor))
/** Who could say that there is no such place, or that it closed: not who only passes on that others did. */
const SPEAKERS = ACTORS.filter((actor) => actor !== 'news')
const LAWMAKERS: readonly Actor[] = ['parliament', 'member-of-parliament', 'host-government', 'local-authority', 'eu']

/** Told by the speaker, or by press that quotes nobody. */
const TOLD: readonly Stance[] = ['states', 'reports']

const CODES: Readonly<Record<ResponseType, Code>> = {
  // To deny a plan is a statement.
  statement: { by: ACTORS, stances: STANCES },
  silence: { by: ASKED, stances: ['reports'] },
  refusal: { by: ASKED, stances: TOLD },
  denial: { by: SPEAKERS, stances: ['denies'] },
  investigation: { by: AUTHORITIES, stances: TOLD },
  'no-wrongdoing-found': { by: AUTHORITIES, stances: ['disputes', 'states'] },
  'investigation-ended': { by: AUTHORITIES, stances: TOLD },
  'closure-ordered': { by: AUTHORITIES, stances: TOLD },
  // A closing told together with a denial keeps its stance.
  'closure-reported': { by: SPEAKERS, stances: ['denies', ...TOLD] },
  arrest: { by: ['host-police', 'prosecutors'], stances: TOLD },
  // In some countries police lay charges. A charge alleges until a court has decided.
  charge: { by: ['prosecutors', 'host-police'], stances: ['alleges', ...TOLD] },
  'guilty-plea': { by: ['court'], stances: TOLD },
  conviction: { by: ['court'], stances: TOLD },
  acquittal: { by: ['court'], stances: TOLD },
  appeal: { by: ['court', 'prosecutors'], stances: TOLD },
  legislation: { by: LAWMAKERS, stances: TOLD },
}

/** Where nobody is quoted or named as speaking, nobody states. */
const NAMED: readonly Channel[] = ['own', 'press', 'official']
const SAID: Readonly<Record<Stance, readonly Channel[]>> = {
  alleges: CHANNELS,
  states: NAMED,
  denies: CHANNELS,
  disputes: CHANNELS,
  reports: CHANNELS,
}

function checkCodes(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (value.kind !== 'response') return []
  const { type, actor, stance, said } = value
  const check = <V extends string>(field: string, found: V, allowed: readonly V[], beside: string) =>
    allowed.includes(found)
      ? []
      : [
          rowProblem(
            row,
            [field],
            `found ${formatValue(found)} beside ${formatValue(beside)}`,
            `${allowed.length > 1 ? 'one of ' : ''}${allowed.map(formatValue).join(', ')}`,
          ),
        ]
  return [
    ...check('actor', actor, CODES[type].by, type),
    ...check('stance', stance, CODES[type].stances, type),
    ...check('said', said, SAID[stance], stance),
  ]
}

export const CODE_RELATIONS: readonly Relation[] = [
  {
    id: 'codes',
    holds: 'Actor, type, stance and how the words reach us stand beside each other as the codebook has them.',
    check: ({ records }: Tables) => records.flatMap(checkCodes),
  },
]
