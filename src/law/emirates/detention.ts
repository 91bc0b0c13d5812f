import { DETENTION_COMPLAINT } from '../host-steps.js'
import { always, remedy, type CustodyLaw } from '../vocabulary/index.js'
import {
  BEFORE_DECREE_38,
  BEFORE_LAW_29,
  BEFORE_LAW_39,
  CHECKED,
  COVERS_FROM,
  DECREE_38,
  LAW_29,
  LAW_39,
} from './meta.js'

const country = 'AE'
const checkedOn = CHECKED

/** Custody for extradition is ordered by the Attorney General, and no appeal to a court was found. */
export const detentionAppeal = remedy({
  id: 'ae.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: { opens: always, opensAfter: 'always', stopsRemoval: 'no', body: 'ae.attorney-general' },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: null,
      why: 'ae-prosecutor-orders-custody',
      replacedBy: ['detention-complaint', 'wgad', 'special-procedures'],
      provisions: ['AE-39-2006-15', 'AE-39-2006-16'],
      sources: ['AE-LAW-39'],
      checkedOn,
      confidence: 'medium',
      verify: ['ae.custody-appeal'],
    },
  ],
})

/** Request for release with guarantees, to the Attorney General (articles 15, 16); release must follow a refusal (21). */
export const detentionComplaint = remedy({
  id: 'ae.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'ae.attorney-general',
    warnings: [
      'ae.prosecutor-within-48-hours',
      'ae.not-fetched-in-thirty-days',
      'ae.state-security-incommunicado',
      'release-is-the-dangerous-hour',
    ],
    provisions: ['AE-39-2006-15', 'AE-39-2006-16', 'AE-39-2006-17', 'AE-39-2006-21', 'AE-39-2006-28'],
    sources: ['AE-LAW-39', 'AE-STATE-SECURITY'],
    checkedOn,
    confidence: 'high',
    verify: ['ae.article-28-sixty-days'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_39,
      warnings: ['release-is-the-dangerous-hour'],
      provisions: ['AE-BEFORE-2006'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['ae.before-2006-not-read'],
    },
    {
      from: LAW_39,
      until: BEFORE_DECREE_38,
      provisions: ['AE-39-2006-17', 'AE-39-2006-28'],
      sources: ['AE-LAW-39', 'AE-PRACTITIONERS'],
      confidence: 'medium',
      verify: ['ae.article-15-before-2023', 'ae.article-28-sixty-days'],
    },
    { from: DECREE_38, until: null },
  ],
})

const none = {
  orderMonths: null,
  longestMonths: null,
  absoluteMonths: null,
  // Article 28 frees a person not fetched in thirty days from the notice to the requesting State: the notice is not
  // on file, and a clock from the day set for the handover would be too long.
  surrenderMayDays: null,
  surrenderMustDays: null,
  reviewDays: null,
} as const

/**
 * Forty days for the request until the amendment, sixty since, and sixty more when it arrives; thirty days and thirty
 * more to carry out a deportation since 2021. No total was found. The forty-eight hours of article 17 end before a
 * prosecutor, who may go on holding: that is no term without a court, so none is given.
 */
export const custody: CustodyLaw = {
  id: 'ae.custody',
  country,
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_39,
      provisions: ['AE-BEFORE-2006'],
      sources: ['MEMORY'],
      checkedOn,
      confidence: 'low',
      verify: ['ae.before-2006-not-read'],
      policeHours: null,
      requestDays: null,
      centreDays: null,
      centreTotalDays: null,
      ...none,
    },
    {
      from: LAW_39,
      until: BEFORE_LAW_29,
      provisions: ['AE-39-2006-17', 'AE-39-2006-15'],
      sources: ['AE-LAW-39', 'AE-PRACTITIONERS'],
      checkedOn,
      confidence: 'low',
      verify: ['ae.article-15-before-2023'],
      policeHours: null,
      requestDays: 40,
      centreDays: null,
      centreTotalDays: null,
      ...none,
    },
    {
      from: LAW_29,
      until: BEFORE_DECREE_38,
      provisions: ['AE-39-2006-17', 'AE-39-2006-15', 'AE-29-2021-15'],
      sources: ['AE-LAW-39', 'AE-PRACTITIONERS', 'AE-LAW-29'],
      checkedOn,
      confidence: 'low',
      verify: ['ae.article-15-before-2023', 'ae.first-days'],
      policeHours: null,
      requestDays: 40,
      centreDays: 30,
      centreTotalDays: 60,
      ...none,
    },
    {
      from: DECREE_38,
      until: null,
      provisions: ['AE-39-2006-15', 'AE-39-2006-17', 'AE-39-2006-28', 'AE-29-2021-15'],
      sources: ['AE-LAW-39', 'AE-LAW-29'],
      checkedOn,
      confidence: 'high',
      verify: ['ae.article-28-sixty-days', 'ae.treaty-text'],
      policeHours: null,
      requestDays: 60,
      centreDays: 30,
      centreTotalDays: 60,
      ...none,
    },
  ],
}
