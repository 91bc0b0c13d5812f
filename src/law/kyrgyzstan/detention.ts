import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM } from './meta.js'

const unread = { checkedOn: CHECKED, confidence: 'low', verify: ['kg.custody-not-read'] } as const

export const detentionAppeal = remedy({
  id: 'kg.detention-appeal',
  path: 'detention-appeal',
  country: 'KG',
  shared: {
    ...DETENTION_APPEAL,
    ...unread,
    stopsRemoval: 'no',
    timeLimit: caution(3, FROM.custody, 'KG-CPC-CUSTODY'),
    body: 'kg.appeal-court',
    warnings: ['not-verified-file-today', 'hand-to-administration', 'does-not-stop-removal'],
    provisions: ['KG-CPC-CUSTODY'],
    sources: ['MEMORY'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

export const detentionComplaint = remedy({
  id: 'kg.detention-complaint',
  path: 'detention-complaint',
  country: 'KG',
  shared: {
    ...DETENTION_COMPLAINT,
    ...unread,
    stopsRemoval: 'no',
    body: 'kg.prosecutor-and-investigating-judge',
    warnings: ['release-is-the-dangerous-hour', 'kg.won-then-moved', 'does-not-stop-removal'],
    provisions: ['KG-CPC-CUSTODY', 'MINSK-62-1', 'ICCPR-9'],
    sources: ['MINSK', 'KG-COURTS-2013'],
    verify: ['kg.custody-not-read', 'cis.chisinau-or-minsk'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Only the forty days of the convention are known here. No other term was found, and none is guessed. */
export const custody: CustodyLaw = {
  id: 'kg.custody',
  country: 'KG',
  versions: [
    {
      from: COVERS_FROM,
      until: null,
      provisions: ['MINSK-62-1'],
      sources: ['MINSK'],
      ...unread,
      verify: ['kg.custody-not-read', 'cis.chisinau-or-minsk'],
      policeHours: null,
      requestDays: 40,
      orderMonths: null,
      longestMonths: null,
      absoluteMonths: null,
      centreDays: null,
      centreTotalDays: null,
      surrenderMayDays: null,
      surrenderMustDays: null,
      reviewDays: null,
    },
  ],
}
