/** What the host country did, step by step: each step is a colour and pattern, a date and a link to its record. */
import type { PostureStepView } from '../../select/record/country-view.ts'
import { PostureMark } from '../marks/legend-marks.tsx'
import { useSite } from '../site.ts'

export function PostureStrip({ steps }: { readonly steps: readonly PostureStepView[] }) {
  const { t, link } = useSite()
  return (
    <ol class="posture-strip">
      <li>
        <PostureMark posture="none" />
        <span>{t.postureStart}</span>
      </li>
      {steps.map((step) => (
        <li key={step.record}>
          <PostureMark posture={step.posture} />
          <span>
            <a href={link.record(step.ref.id)} data-record={step.ref.id}>
              {t.date(step.date)}
            </a>
            {': '}
            {t.postures[step.posture]}
          </span>
        </li>
      ))}
    </ol>
  )
}
