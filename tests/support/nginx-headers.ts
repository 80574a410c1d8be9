/** The headers that the example for nginx sends: as much of its configuration as that needs. */

interface NginxMap {
  /** What it goes by, such as `$uri`. */
  readonly source: string
  readonly entries: readonly (readonly [key: string, value: string])[]
}

function readMaps(example: string): ReadonlyMap<string, NginxMap> {
  const maps = [...example.matchAll(/^map (?:"([^"]*)"|(\S+)) \$(\w+) \{\n([^}]*)\}/gm)]
  return new Map(
    maps.map(([, quoted, bare = '', name = '', body = '']) => {
      const lines = [...body.matchAll(/^ *(?:"([^"]*)"|(\S+)) +"(.*)";$/gm)]
      const entries = lines.map(([, key, plain = '', value = '']) => [key ?? plain, value] as const)
      return [name, { source: quoted ?? bare, entries }]
    }),
  )
}

/** A map's value for a path: an exact one, else the first expression that fits, else the default. */
function look({ source, entries }: NginxMap, path: string): string {
  const asked = source.replace(/\$(request_)?uri/g, path)
  const of = (fits: (key: string) => boolean) => entries.find(([key]) => fits(key))?.[1]
  return (
    of((key) => key === asked) ??
    of((key) => key.startsWith('~') && new RegExp(key.slice(1)).test(asked)) ??
    of((key) => key === 'default') ??
    ''
  )
}

/** Names and values for a path; nginx sends no header whose value is empty. */
export function nginxHeaders(example: string, path: string): ReadonlyMap<string, string> {
  const maps = readMaps(example)
  const fillOne = (variable: string, name: string) => {
    const map = maps.get(name)
    return map ? look(map, path) : variable
  }
  const fill = (text: string) => text.replace(/\$(\w+)/g, fillOne)
  const added = [...example.matchAll(/^ *add_header (\S+) (?:"([^"]*)"|(\S+?))(?: always)?;$/gm)]
  const headers = added.map(([, name = '', quoted, bare = '']) => [name, fill(quoted ?? bare)] as const)
  return new Map(headers.filter(([, value]) => value !== ''))
}
