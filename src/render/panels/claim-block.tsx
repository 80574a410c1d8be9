/** Claims with their answers beside them: the same weight on both sides. */
import { type Answers, type ClaimGroup, countAnswers } from '../../select/claims.ts'
import type { Told } from '../../select/part-lookup.ts'
import { useSite } from '../site.ts'
import { ToldItem } from './told-item.tsx'

function Column({ title, items }: { readonly title: string; readonly items: readonly Told[] }) {
  if (items.length === 0) return null
  return (
    <div class="answers-column">
      <h4>{title}</h4>
      {items.map((told) => (
        <ToldItem key={told.record.id} told={told} />
      ))}
    </div>
  )
}

/** Who answers, in columns: the host, China, others. */
export function AnswerColumns({ answers }: { readonly answers: Answers }) {
  const { t } = useSite()
  if (countAnswers(answers) === 0) return <p class="no-answer">{t.noAnswer}</p>
  return (
    <div class="answers">
      <Column title={t.hostAnswers} items={answers.host} />
      <Column title={t.chinaAnswers} items={answers.china} />
      <Column title={t.otherAnswers} items={answers.others} />
    </div>
  )
}

export function ClaimBlock({ group }: { readonly group: ClaimGroup }) {
  const { t } = useSite()
  return (
    <div class="claim-block">
      <div class="claims">
        <h4>{t.claim}</h4>
        {group.claims.map((told) => (
          <ToldItem key={told.record.id} told={told} />
        ))}
      </div>
      <AnswerColumns answers={group.answers} />
    </div>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly groups: readonly ClaimGroup[]
}

/** A section of claims; nothing where there are none. */
export function ClaimSection({ id, title, groups }: SectionProps) {
  if (groups.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {groups.map((group) => (
        <ClaimBlock key={group.claims[0]?.record.id} group={group} />
      ))}
    </section>
  )
}

/** Records that nobody answers, one after the other; answered ones with their answers. */
export function RecordSection({ id, title, groups }: SectionProps) {
  if (groups.length === 0) return null
  const answered = groups.filter(({ answers }) => countAnswers(answers) > 0)
  const plain = groups.filter(({ answers }) => countAnswers(answers) === 0).flatMap(({ claims }) => claims)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {answered.map((group) => (
        <ClaimBlock key={group.claims[0]?.record.id} group={group} />
      ))}
      <div class="plain-records">
        {plain.map((told) => (
          <ToldItem key={told.record.id} told={told} />
        ))}
      </div>
    </section>
  )
}
