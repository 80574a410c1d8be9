/** Adds up what the stages of `npm test` say. A test that was skipped counts as failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** What is read of vitest's JSON report. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** What is read of Playwright's JSON report. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** A runner that fails without a failed test (a file that does not load, no test at all) is one failure. */
function withExit({ passed, failed }: Counts, isOk: boolean): Counts {
  return { passed, failed: !isOk && failed === 0 ? 1 : failed }
}

/** One for a stage that passes or fails as a whole, such as the types. */
export function countStage(isOk: boolean): Counts {
  return isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

export function countVitest(report: VitestReport | null, isOk: boolean): Counts {
  if (report === null) return countStage(false)
  const skipped = report.numPendingTests + report.numTodoTests
  return withExit({ passed: report.numPassedTests, failed: report.numFailedTests + skipped }, isOk)
}

export function countPlaywright(report: PlaywrightReport | null, isOk: boolean): Counts {
  if (report === null) return countStage(false)
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExit({ passed: expected, failed: unexpected + flaky + skipped }, isOk)
}

export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}

/** The last line of `npm test`. */
export function formatCounts({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
