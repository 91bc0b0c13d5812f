import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw } from '../vocabulary/index.js'
import { BEFORE_LAW_675, CHECKED, COVERS_FROM, LAW_675 } from './meta.js'

const unread = { checkedOn: CHECKED, confidence: 'low', verify: ['uz.custody-not-read'] } as const

export const detentionAppeal = remedy({
  id: 'uz.detention-appeal',
  path: 'detention-appeal',
  country: 'UZ',
  shared: {
    ...DETENTION_APPEAL,
    ...unread,
    stopsRemoval: 'no',
    timeLimit: caution(3, FROM.custody, 'UZ-CPC-CUSTODY'),
    body: 'uz.higher-court',
    warnings: ['not-verified-file-today', 'hand-to-administration', 'does-not-stop-removal'],
    provisions: ['UZ-CPC-CUSTODY'],
    sources: ['MEMORY'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

export const detentionComplaint = remedy({
  id: 'uz.detention-complaint',
  path: 'detention-complaint',
  country: 'UZ',
  shared: {
    ...DETENTION_COMPLAINT,
    ...unread,
    stopsRemoval: 'no',
    body: 'uz.prosecutor-and-court',
    warnings: ['uz.ask-treaty-arrest-term', 'release-is-the-dangerous-hour', 'does-not-stop-removal'],
    provisions: ['UZ-CPC-226', 'UZ-CPC-CUSTODY', 'ICCPR-9'],
    sources: ['UZ-LAW-675', 'UZ-TJ-TREATY'],
    verify: ['uz.custody-not-read', 'uz.treaty-arrest-term'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_675,
      provisions: ['UZ-CPC-CUSTODY', 'ICCPR-9'],
      sources: ['UZ-TJ-TREATY'],
    },
    { from: LAW_675, until: null },
  ],
})

const none = {
  // The treaty of 2000 has a term of its own, which was not read; forty days of the Minsk Convention may be too long.
  requestDays: null,
  orderMonths: null,
  longestMonths: null,
  absoluteMonths: null,
  centreDays: null,
  centreTotalDays: null,
  surrenderMayDays: null,
  surrenderMustDays: null,
  reviewDays: null,
} as const

/** Forty-eight hours with the police since February 2021, forty-eight more only by a court (CPC 226). */
export const custody: CustodyLaw = {
  id: 'uz.custody',
  country: 'UZ',
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_675,
      provisions: ['UZ-CPC-CUSTODY'],
      sources: ['MEMORY'],
      ...unread,
      verify: ['uz.custody-not-read', 'uz.treaty-arrest-term'],
      policeHours: null,
      ...none,
    },
    {
      from: LAW_675,
      until: null,
      provisions: ['UZ-CPC-226'],
      sources: ['UZ-LAW-675'],
      ...unread,
      confidence: 'medium',
      verify: ['uz.custody-not-read', 'uz.treaty-arrest-term'],
      policeHours: 48,
      ...none,
    },
  ],
}
