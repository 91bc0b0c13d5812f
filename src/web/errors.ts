/** What goes wrong in ways that a page explains. Anything else is our own failure: 500. */
export const STATUSES = [400, 403, 404, 413, 429, 500, 503] as const
export type Status = (typeof STATUSES)[number]

export class Refusal extends Error {
  constructor(readonly status: Status) {
    super(`refused: ${String(status)}`)
  }
}

export const fail = (status: Status): Refusal => new Refusal(status)

/** @returns the status a page explains, from whatever was thrown */
export function statusOf(error: unknown): Status {
  const found = (error as { status?: unknown; statusCode?: unknown } | null)?.status
  if ((STATUSES as readonly unknown[]).includes(found)) return found as Status
  return typeof found === 'number' && found >= 400 && found < 500 ? 400 : 500
}
