/** What the list, the counts and the words about the view are asked: dots and timeline alone follow every step. */
import { useMemo } from 'preact/hooks'
import type { ViewState } from '../../state/view-state.ts'
import { useSettled } from '../use-settled.ts'
import type { Question } from './home-model.ts'

/** The part of the state that decides what is shown, once it has settled; the same object as long as it says the same. */
export function useQuestion({ from, to, clock, layers }: ViewState): Question {
  return useSettled(useMemo(() => ({ from, to, clock, layers }), [from, to, clock, layers]))
}
