import { FROM, removalAppeal } from '../host-steps.js'
import { any, happened, remedy } from '../vocabulary/index.js'
import {
  BEFORE_DECREE_676,
  BEFORE_LAW_7196,
  BEFORE_LAW_7533,
  BEFORE_LFIP,
  CHECKED,
  COVERS_FROM,
  DECREE_676,
  LAW_7196,
  LAW_7533,
  LFIP,
  READ,
} from './meta.js'

const steps = removalAppeal('deportation', 'expulsion', 'readmission', 'undesirable', 'police-expulsion')
const IN_CENTRE = { place: ['migration-centre'] }
const STAY = ['tr.seven-days', 'tr.tell-the-governorate', 'tr.write-every-danger']
const ALWAYS = [
  'tr.ask-for-written-decision',
  'tr.never-sign-voluntary-return',
  'tr.gate-of-the-centre',
  'tr.consul-at-the-centre',
  'taken-from-inside-too',
]

/**
 * Suit against the deportation decision (LFIP art 53(3)): fifteen days, and seven since Law 7196. A person in a
 * centre for removal is there because such a decision exists (art 57(2)), whether or not the paper was handed over.
 */
export const deportationAppeal = remedy({
  id: 'tr.deportation-appeal',
  path: 'removal-appeal',
  country: 'TR',
  shared: {
    ...steps,
    opens: any(steps.opens, happened('arrested', IN_CENTRE), happened('transferred', IN_CENTRE)),
    stopsRemoval: 'automatic',
    body: 'tr.administrative-court-of-governorate',
    warnings: [...STAY, 'tr.security-grounds-ask-for-stay', ...ALWAYS],
    provisions: ['TR-LFIP-53-3', 'TR-LFIP-54', 'TR-LFIP-55', 'TR-LFIP-4', 'TR-6706-12'],
    sources: ['TR-LFIP', 'TR-AIDA', 'TR-HRW-2018'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LFIP,
      stopsRemoval: 'if-granted',
      // The law of that time on foreigners names no days, so the general sixty hold; the suit stops nothing by itself.
      timeLimit: { ...days(60), rule: 'TR-IYUK-7', fileWithin: 7 },
      body: 'tr.administrative-court',
      warnings: ['tr.ask-stay-of-execution', ...ALWAYS],
      provisions: ['TR-IYUK-7', 'TR-IYUK-27', 'TR-5683'],
      sources: ['TR-IYUK'],
      checkedOn: READ,
      confidence: 'medium',
      verify: ['tr.before-lfip'],
    },
    {
      from: LFIP,
      until: BEFORE_DECREE_676,
      timeLimit: days(15),
      warnings: ['tr.tell-the-governorate', 'tr.write-every-danger', ...ALWAYS],
      provisions: ['TR-LFIP-53-3', 'TR-LFIP-54', 'TR-LFIP-55', 'TR-LFIP-4'],
      confidence: 'medium',
      verify: ['tr.lfip-before-2019'],
    },
    {
      // Decree-Law 676: no stay on the grounds of terrorism, public order, security or health.
      from: DECREE_676,
      until: BEFORE_LAW_7196,
      stopsRemoval: 'unknown',
      timeLimit: days(15),
      warnings: ['tr.no-stay-2016-2019', 'tr.tell-the-governorate', 'tr.write-every-danger', ...ALWAYS],
      provisions: ['TR-LFIP-53-3', 'TR-KHK-676', 'TR-LFIP-54', 'TR-LFIP-55', 'TR-LFIP-4', 'TR-6706-12'],
      confidence: 'medium',
      verify: ['tr.lfip-before-2019'],
    },
    {
      from: LAW_7196,
      until: BEFORE_LAW_7533,
      timeLimit: days(7),
      confidence: 'medium',
      verify: ['tr.article-53-2019-2024'],
    },
    { from: LAW_7533, until: null, timeLimit: days(7) },
  ],
})

function days(length: number) {
  return {
    length,
    unit: 'days' as const,
    ...FROM.removal,
    firstDay: 'out' as const,
    restorable: false,
    rule: 'TR-LFIP-53-3',
  }
}
