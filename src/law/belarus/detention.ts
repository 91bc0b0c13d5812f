import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM, READ } from './meta.js'

const unread = { checkedOn: CHECKED, confidence: 'low', verify: ['by.custody-not-read'] } as const

/**
 * Complaint to a court against custody, through the prison; a judge rules within 72 hours of receiving it, in a closed
 * hearing, and it holds nothing meanwhile (UPK 143, 144). No term was seen: three days as a caution.
 */
export const detentionAppeal = remedy({
  id: 'by.detention-appeal',
  path: 'detention-appeal',
  country: 'BY',
  shared: {
    ...DETENTION_APPEAL,
    ...unread,
    stopsRemoval: 'no',
    timeLimit: caution(3, FROM.custody, 'BY-CPC-143'),
    body: 'by.district-court-through-administration',
    warnings: ['not-verified-file-today', 'hand-to-administration', 'does-not-stop-removal'],
    provisions: ['BY-CPC-143', 'BY-CPC-144', 'BY-CPC-159'],
    sources: ['BY-UPK-143', 'BY-UPK-144', 'BY-UPK-159'],
    checkedOn: READ,
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Motion for release, and complaint to the prosecutor: the request did not come in time, the term ran out. */
export const detentionComplaint = remedy({
  id: 'by.detention-complaint',
  path: 'detention-complaint',
  country: 'BY',
  shared: {
    ...DETENTION_COMPLAINT,
    ...unread,
    stopsRemoval: 'no',
    body: 'by.prosecutor-and-court',
    warnings: ['by.lawyer-kept-out', 'release-is-the-dangerous-hour', 'does-not-stop-removal'],
    provisions: ['BY-CPC-143', 'MINSK-62-1', 'ICCPR-9'],
    sources: ['MEMORY', 'MINSK'],
    verify: ['by.custody-not-read', 'cis.chisinau-or-minsk'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/**
 * Seventy-two hours of police custody, as reported in 2019, and the forty days of the convention. The longest
 * custody was not found and is not guessed (dossier BY-EX-3).
 */
export const custody: CustodyLaw = {
  id: 'by.custody',
  country: 'BY',
  versions: [
    {
      from: COVERS_FROM,
      until: null,
      provisions: ['BY-CPC-108', 'MINSK-62-1'],
      sources: ['BY-ARREST-2019', 'MINSK'],
      ...unread,
      verify: ['by.custody-not-read', 'cis.chisinau-or-minsk'],
      policeHours: 72,
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
