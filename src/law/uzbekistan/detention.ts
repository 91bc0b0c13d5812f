import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw } from '../vocabulary/index.js'
import { BEFORE_LAW_675, BEFORE_TEXT_READ, CHECKED, COVERS_FROM, LAW_675, READ, TEXT_READ } from './meta.js'

const country = 'UZ'
const unread = { checkedOn: CHECKED, confidence: 'low', verify: ['uz.custody-not-read'] } as const

/** Seventy-two hours from the day of the order, through the court that gave it, decided within as many (CPC 241(2)). */
export const detentionAppeal = remedy({
  id: 'uz.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: {
      length: 3,
      unit: 'sutki',
      ...FROM.custody,
      firstDay: 'disputed',
      restorable: true,
      rule: 'UZ-CPC-241',
    },
    body: 'uz.higher-court',
    warnings: ['uz.hours-from-the-order', 'hand-to-administration', 'does-not-stop-removal'],
    provisions: ['UZ-CPC-241', 'UZ-CPC-605'],
    sources: ['UZ-CPC'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_675,
      ...unread,
      timeLimit: caution(3, FROM.custody, 'UZ-CPC-241'),
      warnings: ['not-verified-file-today', 'hand-to-administration', 'does-not-stop-removal'],
      sources: ['MEMORY'],
    },
    { from: LAW_675, until: BEFORE_TEXT_READ, confidence: 'medium', verify: ['uz.cpc-since'] },
    { from: TEXT_READ, until: null },
  ],
})

/** The prosecutor must release on eight grounds, forty сутки without the papers among them (CPC 606, 607). */
export const detentionComplaint = remedy({
  id: 'uz.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'uz.prosecutor-and-court',
    warnings: [
      'uz.forty-eight-hours-not-seventy-two',
      'uz.ask-treaty-arrest-term',
      'release-is-the-dangerous-hour',
      'does-not-stop-removal',
    ],
    provisions: ['UZ-CPC-606', 'UZ-CPC-605', 'UZ-CPC-226', 'ICCPR-9'],
    sources: ['UZ-CPC', 'UZ-CONST', 'UZ-TJ-TREATY'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['uz.treaty-arrest-term'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_675,
      ...unread,
      warnings: ['uz.ask-treaty-arrest-term', 'release-is-the-dangerous-hour', 'does-not-stop-removal'],
      provisions: ['UZ-CPC-606', 'ICCPR-9'],
      sources: ['UZ-TJ-TREATY'],
      verify: ['uz.custody-not-read', 'uz.treaty-arrest-term'],
    },
    {
      from: LAW_675,
      until: BEFORE_TEXT_READ,
      sources: ['UZ-CPC', 'UZ-LAW-675', 'UZ-TJ-TREATY'],
      confidence: 'medium',
      verify: ['uz.cpc-since', 'uz.treaty-arrest-term'],
    },
    { from: TEXT_READ, until: null },
  ],
})

const none = {
  longestMonths: null,
  centreDays: null,
  centreTotalDays: null,
  surrenderMayDays: null,
  reviewDays: null,
} as const

/**
 * Forty-eight hours with the police (CPC 226, Constitution 27; article 605 still speaks of seventy-two for a person
 * nobody has asked for yet). Then three months by a court, prolonged to five and to seven, never beyond (605, 245);
 * the request with its papers within forty сутки, the hand-over within fifteen of the day set (606, 607).
 */
const READ_TERMS = {
  provisions: ['UZ-CPC-226', 'UZ-CPC-605', 'UZ-CPC-606', 'UZ-CPC-245'],
  checkedOn: READ,
  policeHours: 48,
  requestDays: 40,
  orderMonths: 3,
  absoluteMonths: 7,
  surrenderMustDays: 15,
  ...none,
} as const

export const custody: CustodyLaw = {
  id: 'uz.custody',
  country,
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_675,
      provisions: ['UZ-CPC-245'],
      sources: ['MEMORY'],
      ...unread,
      verify: ['uz.custody-not-read', 'uz.treaty-arrest-term'],
      policeHours: null,
      requestDays: null,
      orderMonths: null,
      absoluteMonths: null,
      surrenderMustDays: null,
      ...none,
    },
    {
      ...READ_TERMS,
      from: LAW_675,
      until: BEFORE_TEXT_READ,
      sources: ['UZ-CPC', 'UZ-LAW-675'],
      confidence: 'medium',
      verify: ['uz.cpc-since', 'uz.treaty-arrest-term'],
    },
    {
      ...READ_TERMS,
      from: TEXT_READ,
      until: null,
      sources: ['UZ-CPC', 'UZ-CONST'],
      confidence: 'high',
      verify: ['uz.treaty-arrest-term'],
    },
  ],
}
