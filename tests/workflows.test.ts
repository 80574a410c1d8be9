/** The workflows of GitHub: nothing of others runs there that may change under us, and nothing has more rights than it needs. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const GITHUB = new URL('../.github/', import.meta.url)
const WORKFLOWS = new URL('workflows/', GITHUB)
const workflows = readdirSync(WORKFLOWS).map((name) => [name, readFileSync(new URL(name, WORKFLOWS), 'utf8')] as const)

/** Jobs by name, each as the lines below it. */
function jobsOf(workflow: string): readonly string[] {
  return (
    workflow
      .split(/^jobs:\n/m)[1]
      ?.split(/^ {2}(?=\w)/m)
      .filter(Boolean) ?? []
  )
}

function stepsOf(workflow: string): readonly string[] {
  return jobsOf(workflow).flatMap((job) => job.split(/^ {6}- /m).slice(1))
}

describe.each(workflows)('%s', (_, workflow) => {
  const jobs = jobsOf(workflow)
  const steps = stepsOf(workflow)

  test('has jobs and steps that this test can read', () => {
    expect(jobs.length).toBeGreaterThan(0)
    expect(steps.filter((step) => /\b(uses|run): /.test(step))).toEqual(steps)
  })

  test('takes each action by its commit, and says which version that is', () => {
    const used = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual([])
  })

  test('leaves no key behind where it checks out', () => {
    const checkouts = steps.filter((step) => step.includes('actions/checkout@'))
    expect(checkouts.filter((step) => !step.includes('persist-credentials: false'))).toEqual([])
  })

  test('runs our commands in Debian, as root', () => {
    const ours = jobs.filter((job) => / run: /.test(job))
    expect(ours.filter((job) => !/container:\n +image: node:\S.*-bookworm\n/.test(job))).toEqual([])
    expect(workflow).not.toMatch(/options: .*--user/)
  })

  test('may read the sources and no more, but for the one job that publishes', () => {
    expect(workflow).toContain('\npermissions:\n  contents: read\n\n')
    const writing = jobs.filter((job) => /: write\b|write-all/.test(job))
    expect(writing.filter((job) => / run: |actions\/checkout@/.test(job))).toEqual([])
  })
})

test('tests require every engine there', () => {
  expect(readFileSync(new URL('../.ci/run', import.meta.url), 'utf8')).toContain(
    'ATLAS_ENGINES=chromium,firefox,webkit',
  )
  expect(workflows.find(([name]) => name === 'ci.yml')?.[1]).toContain('run: .ci/run')
})

test.each(['npm', 'github-actions'])('updates of %s are proposed', (ecosystem) => {
  expect(readFileSync(new URL('dependabot.yml', GITHUB), 'utf8')).toContain(`package-ecosystem: ${ecosystem}\n`)
})
