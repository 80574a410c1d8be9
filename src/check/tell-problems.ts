/** Problems as lines for a reader: of a flood of one kind the first are told, and how many more there are. */
import { escapeInvisible, formatProblem, type Problem } from './problem.ts'

/** How many problems of one kind are told in full; the rest is a number. */
const TOLD_OF_A_KIND = 20

/** What two problems of one kind share: the file, and their words without what differs from row to row. */
function kindOf({ file, found, expected }: Problem): string {
  const words = [found, expected].map((text) => text.replace(/"(?:[^"\\]|\\.)*"|\[[^\]]*\]|\d+|\b[A-Z]{3}\b/g, '…'))
  return [file, ...words].join(' ')
}

/** One line for each problem, in their order; behind the last one told of a kind, `data/x.json: and 812 more of this kind`. */
export function tellProblems(problems: readonly Problem[]): string[] {
  const kinds = problems.map(kindOf)
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const told = new Map<string, number>()
  return problems.flatMap((problem, index) => {
    const kind = kinds[index] ?? ''
    const nth = (told.get(kind) ?? 0) + 1
    told.set(kind, nth)
    if (nth > TOLD_OF_A_KIND) return []
    const more = (counts.get(kind) ?? 0) - TOLD_OF_A_KIND
    const rest =
      nth === TOLD_OF_A_KIND && more > 0 ? [`data/${escapeInvisible(problem.file)}: and ${more} more of this kind`] : []
    return [formatProblem(problem), ...rest]
  })
}
