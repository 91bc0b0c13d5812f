import { caution, CITIZENSHIP, FROM } from '../host-steps.js'
import { any, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_CAJP_2017,
  BEFORE_CONSTITUTIONAL_COMPLAINT,
  CAJP_2017,
  CHECKED,
  CONSTITUTIONAL_COMPLAINT,
  COVERS_FROM,
} from './meta.js'

/** The last ruling of each track: a new decision on one track takes nothing from the ruling on another. */
const RULINGS = {
  extradition: ['extradition-second-appeal-dismissed'],
  removal: ['removal-appeal-dismissed'],
  asylum: ['asylum-appeal-dismissed'],
} as const

/**
 * Constitutional complaint (Law 2136-VIII arts 77, 78): three months from the final ruling, and only against the
 * statute that was applied. The Grand Chamber may forbid an act by its own motion, in exceptional cases.
 */
export const constitutionalComplaint = remedy({
  id: 'ua.constitutional-complaint',
  path: 'constitutional-court',
  country: 'UA',
  shared: {
    opens: any(
      pending(RULINGS.extradition, ['extradition-granted', 'extradition-refused']),
      pending(RULINGS.removal, ['removal-ordered']),
      pending(RULINGS.asylum, ['asylum-refused']),
    ),
    opensAfter: 'after-last-ordinary-appeal',
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 3,
      unit: 'months',
      start: [...RULINGS.extradition, ...RULINGS.removal, ...RULINGS.asylum],
      precaution: [],
      firstDay: 'disputed',
      restorable: true,
      rule: 'UA-2136-77',
    },
    body: 'ua.constitutional-court',
    documents: ['constitutional-complaint', 'chronology'],
    warnings: ['ua.only-the-statute', 'ua.order-by-own-motion'],
    provisions: ['UA-2136-77', 'UA-2136-78'],
    sources: ['UA-2136'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_CONSTITUTIONAL_COMPLAINT,
      why: 'ua.no-constitutional-complaint-before-2017',
      replacedBy: ['ecthr-interim-measure', 'ecthr-application'],
      provisions: ['UA-2136-98'],
      confidence: 'medium',
      verify: ['ua.law-2136-day'],
    },
    { from: CONSTITUTIONAL_COMPLAINT, until: null },
  ],
})

/** A citizen of Ukraine at the time of the decision is not extradited (CPC 589(1)(1)); its loss goes to court. */
export const citizenshipChallenge = remedy({
  id: 'ua.citizenship-challenge',
  path: 'citizenship-challenge',
  country: 'UA',
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'if-granted',
    timeLimit: caution(10, FROM.citizenship, 'UA-KAS-122'),
    body: 'ua.supreme-court-or-administrative',
    warnings: ['citizens-are-not-extradited', 'ua.ask-interim-relief'],
    provisions: ['UA-KPK-589', 'UA-CONST-25', 'UA-KAS-122', 'UA-KAS-150'],
    sources: ['UA-KPK', 'UA-KAS'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['ua.citizenship-court-days'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CAJP_2017,
      timeLimit: caution(10, FROM.citizenship, 'UA-CONST-55'),
      provisions: ['UA-CONST-25', 'UA-CONST-55'],
      sources: ['MEMORY'],
      warnings: ['citizens-are-not-extradited'],
    },
    { from: CAJP_2017, until: null },
  ],
})
