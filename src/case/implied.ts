import type { EventType } from './vocabulary.js'

/**
 * A later step cannot have happened without the earlier one: an appeal that was dismissed was lodged, and
 * against a decision. Chronologies often leave the earlier step out. What is implied counts as having
 * happened, on a day not known; nothing else is guessed.
 */
const IMPLIES: Partial<Record<EventType, readonly EventType[]>> = {
  'detention-appeal-dismissed': ['detention-appealed'],
  'detention-appeal-allowed': ['detention-appealed'],
  'extradition-notified': ['extradition-granted'],
  'extradition-granted': ['extradition-requested'],
  'extradition-refused': ['extradition-requested'],
  'extradition-appealed': ['extradition-granted'],
  'extradition-appeal-dismissed': ['extradition-appealed'],
  'extradition-appeal-allowed': ['extradition-appealed'],
  'extradition-second-appealed': ['extradition-appeal-dismissed'],
  'extradition-second-appeal-dismissed': ['extradition-second-appealed'],
  'surrender-date-set': ['extradition-granted'],
  'removal-notified': ['removal-ordered'],
  'removal-appealed': ['removal-ordered'],
  'removal-appeal-dismissed': ['removal-appealed'],
  'removal-appeal-allowed': ['removal-appealed'],
  'asylum-refused': ['asylum-applied'],
  'asylum-notified': ['asylum-refused'],
  'asylum-appealed': ['asylum-refused'],
  'asylum-appeal-dismissed': ['asylum-appealed'],
  'asylum-appeal-allowed': ['asylum-appealed'],
  'ecthr-judgment': ['ecthr-lodged'],
  'ccf-decided': ['ccf-lodged'],
  'citizenship-loss-notified': ['citizenship-lost'],
}

/** For each event type, the types that imply it, directly or through others. */
export const IMPLIED_BY: ReadonlyMap<EventType, readonly EventType[]> = invert()

function invert(): Map<EventType, EventType[]> {
  const result = new Map<EventType, EventType[]>()
  const visit = (source: EventType, from: EventType): void => {
    for (const target of IMPLIES[from] ?? []) {
      result.set(target, [...(result.get(target) ?? []), source])
      visit(source, target)
    }
  }
  for (const source of Object.keys(IMPLIES) as EventType[]) visit(source, source)
  return result
}
