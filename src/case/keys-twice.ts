/** One object of a JSON text, or one list, while it is being read. */
interface Open {
  /** The keys seen so far; null for a list. */
  readonly keys: Set<string> | null
  /** Where it stands, as faults name it. */
  readonly field: string
  key: string
  index: number
  /** A key comes next, not a value. */
  awaitsKey: boolean
}

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs

/**
 * Keys that one object of a JSON text carries twice. `JSON.parse` keeps the last and drops the others without a word,
 * and with them, say, the first day of a custody.
 * @param text JSON; of anything else the answer means nothing
 * @returns where: `host.country`, `events[3].on`
 */
export function keysTwice(text: string): string[] {
  const stack: Open[] = []
  const found: string[] = []
  for (const [token] of text.matchAll(TOKENS)) {
    const inner = stack.at(-1)
    if (token === '{' || token === '[') {
      const object = token === '{'
      stack.push({
        keys: object ? new Set() : null,
        field: inner ? placeIn(inner) : '',
        key: '',
        index: 0,
        awaitsKey: object,
      })
    } else if (token === '}' || token === ']') stack.pop()
    else if (token === ',' && inner) {
      inner.index += 1
      inner.awaitsKey = inner.keys !== null
    } else if (token.startsWith('"') && inner?.keys && inner.awaitsKey) {
      inner.key = plain(token)
      inner.awaitsKey = false
      if (inner.keys.has(inner.key)) found.push(placeIn(inner))
      inner.keys.add(inner.key)
    }
  }
  return [...new Set(found)]
}

function placeIn({ keys, field, key, index }: Open): string {
  if (keys === null) return `${field}[${String(index)}]`
  return field === '' ? key : `${field}.${key}`
}

/** The same key can be written with escapes. */
function plain(token: string): string {
  try {
    return JSON.parse(token) as string
  } catch {
    return token.slice(1, -1)
  }
}
