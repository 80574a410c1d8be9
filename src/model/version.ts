/** The order of releases. */

function parseVersion(text: string): readonly number[] | null {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(text)
  return match ? match.slice(1).map(Number) : null
}

/** Whether a text is a version such as `1.2.0`, and comes after another. */
export function isNewer(text: string, last: string): boolean {
  const [version, before] = [parseVersion(text), parseVersion(last)]
  if (!version || !before) return false
  const differs = version.findIndex((part, i) => part !== before[i])
  return differs >= 0 && (version[differs] ?? 0) > (before[differs] ?? 0)
}
