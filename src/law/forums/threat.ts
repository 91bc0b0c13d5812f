import { any, anyOf, inCustody, type Condition } from '../vocabulary/index.js'

/** The day on which the international sources were last looked at. */
export const CHECKED = '2026-11-23'
export const COVERS_FROM = '2000-01-01'

/** Something on file shows that the person may be taken back: what every international body asks first. */
export const threatOfRemoval: Condition = any(
  inCustody,
  anyOf(
    'charged',
    'warrant-issued',
    'wanted-listed',
    'red-notice-issued',
    'interpol-listed',
    'extradition-requested',
    'extradition-granted',
    'removal-ordered',
    'removal-date-set',
    'asylum-refused',
    'citizenship-lost',
    'threatened',
    'attacked',
    'abduction-attempted',
    'abducted',
  ),
)

/**
 * The person was killed: close relatives complain in their own name of what Articles 2 and 3, or articles 6 and 7 of
 * the Covenant, forbid. Where the State had no part in it, its duty to protect and to investigate is in issue.
 */
export const KILLED = 'killed'

/** Facts that can be complained of: custody, a decision to remove, a removal, an abduction. */
export const COMPLAINED_OF = [
  'arrested',
  'remand-ordered',
  'extradition-granted',
  'extradition-appeal-dismissed',
  'removal-ordered',
  'abducted',
  'removed',
  'returned-under-pressure',
  'attacked',
] as const
