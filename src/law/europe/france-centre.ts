import { addDays } from '../../case/days.js'
import { CUSTODY_ORDERS, FROM } from '../host-steps.js'
import { all, anyOf, inCustody, type Remedy } from '../vocabulary/index.js'
import { BEFORE_CODE, CODE, EVER_BEFORE, LAW_2011, LAW_2016, LAW_2024, READ } from './france-days.js'
import { days, FROM_THE_CENTRE, IN_A_CENTRE, waysOf } from './host.js'

const way = waysOf('FR')
const ceseda = { sources: ['FR-CESEDA'], confidence: 'high', checkedOn: READ } as const
const old = { sources: ['FR-CESEDA-OLD'] } as const
const before = (day: string) => addDays(day, -1)

/** Against the decision to place in a centre; the notice has no event of its own, so the stay is counted. */
const FROM_PLACEMENT = { start: [], precaution: FROM_THE_CENTRE.precaution } as const
const placed = (length: number, rule: string) =>
  days(length, FROM_PLACEMENT, { rule, fileWithin: 1, restorable: false })
const alienDetention = way.alienDetention(
  {
    ...ceseda,
    stopsRemoval: 'no',
    body: 'fr.judge-of-liberty',
    warnings: ['fr.end-of-stay-any-time', 'fr.centre-ninety-days'],
  },
  [
    // Until 2011 only the judge who prolonged the stay after two days looked at it: ask for release there.
    {
      ...EVER_BEFORE,
      until: before(LAW_2011),
      provisions: ['FR-OLD-L551-1'],
      timeLimit: days(2, FROM_PLACEMENT, { rule: 'FR-OLD-L551-1', fileWithin: 1, safeDefault: true }),
    },
    {
      ...old,
      from: LAW_2011,
      until: before(LAW_2016),
      body: 'fr.tribunal-administratif',
      provisions: ['FR-OLD-L512-1', 'FR-OLD-L551-1'],
      timeLimit: placed(2, 'FR-OLD-L512-1'),
    },
    {
      ...old,
      from: LAW_2016,
      until: BEFORE_CODE,
      provisions: ['FR-OLD-L512-1', 'FR-OLD-L551-1'],
      timeLimit: placed(2, 'FR-OLD-L512-1'),
    },
    {
      from: CODE,
      until: before(LAW_2024),
      sources: ['FR-CESEDA-OLD'],
      provisions: ['FR-CESEDA-L741-10', 'FR-CESEDA-L742-8'],
      timeLimit: placed(2, 'FR-CESEDA-L741-10'),
    },
    {
      from: LAW_2024,
      until: null,
      provisions: ['FR-CESEDA-L741-10', 'FR-CESEDA-L742-8'],
      timeLimit: placed(4, 'FR-CESEDA-L741-10'),
    },
  ],
)

/** Against the judge's order to stay in the centre: twenty-four hours from its pronouncement. */
const fromTheOrder = (rule: string) => days(1, FROM.custody, { rule, fileWithin: 0, restorable: false })
const detentionAppeal = way.detentionAppeal(
  {
    ...ceseda,
    opens: all(inCustody, IN_A_CENTRE, anyOf(...CUSTODY_ORDERS)),
    stopsRemoval: 'no',
    body: 'fr.first-president',
    warnings: ['fr.twenty-four-hours', 'fr.end-of-stay-any-time'],
  },
  [
    {
      ...EVER_BEFORE,
      until: '2006-11-14',
      provisions: ['FR-OLD-R552-12'],
      timeLimit: days(1, FROM.custody, { rule: 'FR-OLD-R552-12', fileWithin: 0, safeDefault: true }),
    },
    {
      ...old,
      from: '2006-11-15',
      until: BEFORE_CODE,
      provisions: ['FR-OLD-R552-12', 'FR-OLD-L552-9'],
      timeLimit: fromTheOrder('FR-OLD-R552-12'),
    },
    {
      from: CODE,
      until: null,
      provisions: ['FR-CESEDA-R743-10', 'FR-CESEDA-L743-21', 'FR-CESEDA-L743-22'],
      timeLimit: fromTheOrder('FR-CESEDA-R743-10'),
    },
  ],
)

/** The centre for removal (rétention): against the placement, and against the judge who prolongs it. */
export const centreInFrance: readonly Remedy[] = [detentionAppeal, alienDetention]
