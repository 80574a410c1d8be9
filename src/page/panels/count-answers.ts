/** How many answers stand beside a claim, whoever gave them. */
import type { Answers } from '../../select/record/claims.ts'

export function countAnswers({ host, china, concerned, others }: Answers): number {
  return host.length + china.length + concerned.length + others.length
}
