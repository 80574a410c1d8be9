/** How long each file of tests took, from the reports of the runners. */
import { basename } from 'node:path'

interface FileSeconds {
  readonly file: string
  readonly seconds: number
}

interface PlaywrightSuite {
  readonly file: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs: readonly {
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[]
  }[]
}

/** What is read of Playwright's JSON report; durations in milliseconds. */
export interface PlaywrightTimes {
  readonly suites: readonly PlaywrightSuite[]
}

/** What is read of vitest's JSON report; durations in milliseconds. */
export interface VitestTimes {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly {
      readonly ancestorTitles?: readonly string[]
      readonly duration?: number | null
    }[]
  }[]
}

/** Seconds above which a file of browser tests or journeys is to be split or made cheaper. */
export const MOST_SECONDS = 40

const sum = (milliseconds: readonly number[]) => milliseconds.reduce((all, each) => all + each, 0) / 1000

function durationsOf({ suites = [], specs }: PlaywrightSuite): readonly number[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration)))
  return [...own, ...suites.flatMap(durationsOf)]
}

/** The tests of a file one after the other, as one worker would take them. */
export function readPlaywrightSeconds({ suites }: PlaywrightTimes): readonly FileSeconds[] {
  return suites.map((suite) => ({ file: suite.file, seconds: sum(durationsOf(suite)) }))
}

export function readVitestSeconds({ testResults }: VitestTimes): readonly FileSeconds[] {
  return testResults.map(({ name, assertionResults }) => ({
    file: basename(name),
    seconds: sum(assertionResults.map(({ duration }) => duration ?? 0)),
  }))
}

/** A line a file, slowest first. @param most seconds above which a file is told to be too slow */
export function formatSeconds(files: readonly FileSeconds[], most = Number.POSITIVE_INFINITY): string {
  const sorted = [...files].sort((a, b) => b.seconds - a.seconds)
  const format = ({ file, seconds }: FileSeconds) =>
    `${seconds.toFixed(1).padStart(7)} s  ${file}${seconds > most ? ` (over ${most} s)` : ''}`
  return sorted.map(format).join('\n')
}
