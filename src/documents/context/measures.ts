import type { PartialDate } from '../../case/partial-date.js'
import type { View } from '../../case/view.js'
import { onFile } from './events.js'

/** Bodies abroad that can ask a State to wait; a domestic court's stay is a remedy of the country. */
export const TREATY_BODIES = ['ecthr', 'hrc', 'cat'] as const
export type TreatyBody = (typeof TREATY_BODIES)[number]

/** Whether it is on file for that body, and the day of the last one. */
interface Step {
  readonly any: boolean
  readonly on: PartialDate
}

/**
 * Interim measures by body: `measures.ecthr.granted.on`. What one body indicated must never stand in a paper as
 * the measure of another.
 */
export function measureValues(view: View): Readonly<Record<TreatyBody, Readonly<Record<string, Step>>>> {
  const step = (
    body: TreatyBody,
    type: 'interim-measure-requested' | 'interim-measure-granted' | 'interim-measure-refused',
  ): Step => {
    const last = onFile(view, type)
      .filter(({ event }) => event.body === body)
      .at(-1)
    return { any: last !== undefined, on: last?.event.on ?? null }
  }
  const of = (body: TreatyBody) => ({
    requested: step(body, 'interim-measure-requested'),
    granted: step(body, 'interim-measure-granted'),
    refused: step(body, 'interim-measure-refused'),
  })
  return { ecthr: of('ecthr'), hrc: of('hrc'), cat: of('cat') }
}
