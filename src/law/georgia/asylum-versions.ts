import { FROM } from '../host-steps.js'
import type { EventType } from '../../case/vocabulary.js'
import type { TimeLimit } from '../vocabulary/index.js'
import {
  BEFORE_PROTECTION_2016,
  BEFORE_REFORM_2025,
  BEFORE_REFUGEES_2011,
  COVERS_FROM,
  PROTECTION_2016,
  READ,
  REFUGEES_2011,
} from './meta.js'

/** Law on refugees of 1998: the refusal goes to the court by the general rule; nothing is said of extradition. */
export const LAW_1998 = {
  from: COVERS_FROM,
  until: BEFORE_REFUGEES_2011,
  provisions: ['GE-REFUGEES-1998-4', 'REF1951-33'],
  sources: ['GE-REFUGEES-1998'],
  checkedOn: READ,
  confidence: 'medium',
  verify: [],
} as const

/** Law of 2011: no expulsion until the last ruling (arts 14(9), 21(2)); extradition is named only for who has status. */
export const LAW_2011 = {
  from: REFUGEES_2011,
  until: BEFORE_PROTECTION_2016,
  provisions: ['GE-REFUGEES-2011-14', 'GE-REFUGEES-2011-21', 'REF1951-33'],
  sources: ['GE-REFUGEES-2011'],
  checkedOn: READ,
  confidence: 'medium',
  verify: [],
} as const

/** Law of 2016, read in its last wording: neither extradition nor expulsion until the last ruling (art 56(a)). */
export const LAW_2016 = {
  from: PROTECTION_2016,
  until: BEFORE_REFORM_2025,
  stopsRemoval: 'automatic',
  provisions: ['GE-PROTECTION-2016-56', 'GE-PROTECTION-2016-24', 'GE-PROTECTION-2016-47', 'REF1951-33'],
  sources: ['GE-PROTECTION-2016'],
  checkedOn: READ,
  confidence: 'high',
  verify: [],
} as const

/** One month from learning of the decision: the general rule (APC 22(3)), and the law of 2016 (art 47(1)). */
export const month = (rule: string): TimeLimit => ({
  length: 1,
  unit: 'months',
  ...FROM.asylum,
  firstDay: 'disputed',
  restorable: true,
  rule,
  fileWithin: 7,
})

/**
 * Appeal against a judgment in an administrative case before the reform of 2025: fourteen days from the handing over of
 * the reasoned judgment (Civil Procedure Code art 369, by way of APC 1(2)). No event tells that day, so it is counted
 * from the judgment as a precaution and shuts nothing.
 */
export const fourteenDays = (judgment: EventType, fileWithin: number): TimeLimit => ({
  length: 14,
  unit: 'days',
  start: [],
  precaution: [judgment],
  firstDay: 'disputed',
  restorable: false,
  rule: 'GE-CIVIL-369',
  fileWithin,
})
