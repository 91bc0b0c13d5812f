import { any, citizenOfHost, happened, remedy } from '../vocabulary/index.js'
import { BEFORE_GPK, CHECKED, CHECKED_COPIES, COVERS_FROM, GPK_START } from './meta.js'

/** The shield of Russian citizenship, and its loss (RU-CIT-01, -02; KAS 219). */
export const citizenshipChallenge = remedy({
  id: 'ru.citizenship-challenge',
  path: 'citizenship-challenge',
  country: 'RU',
  shared: {
    opens: any(citizenOfHost, happened('citizenship-lost', { country: 'RU' })),
    opensAfter: 'only-for-citizens',
    stopsRemoval: 'if-granted',
    timeLimit: threeMonths('RU-KAS-219-1'),
    body: 'ru.district-court-kas',
    documents: ['citizenship-challenge', 'chronology'],
    warnings: [
      'citizens-are-not-extradited',
      'ask-interim-relief-same-day',
      'citizenship-procedure-not-verified',
    ],
    provisions: ['RU-KRF-61-1', 'RU-UPK-464-1', 'RU-KAS-219-1', 'RU-KAS-85', 'RU-138-FZ-24'],
    sources: ['KRF', 'KAS23', 'UPK23', 'CONSTLAW'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['citizenship-138-fz'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_GPK,
      provisions: ['RU-KRF-61-1', 'RU-GPK1964-239-5'],
      sources: ['KRF', 'GPK239-5'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
      timeLimit: threeMonths('RU-GPK1964-239-5'),
    },
    // GPK 256, read: three months from the day the person learned of it; repealed on 15 September 2015.
    {
      from: GPK_START,
      until: '2015-09-14',
      provisions: ['RU-KRF-61-1', 'RU-UPK-464-1', 'RU-GPK-256'],
      sources: ['KRF', 'UPK23', 'GPK256'],
      checkedOn: CHECKED_COPIES,
      verify: ['ru.gpk-254-suspension'],
      timeLimit: threeMonths('RU-GPK-256'),
    },
    {
      from: '2015-09-15',
      until: '2023-10-25',
      provisions: ['RU-KRF-61-1', 'RU-UPK-464-1', 'RU-KAS-219-1', 'RU-KAS-85'],
    },
    { from: '2023-10-26', until: null },
  ],
})

/** With a request to suspend on the same day (RU-CIT-02): until it is granted, a surrender is no longer barred. */
function threeMonths(rule: string) {
  return {
    length: 3,
    unit: 'months' as const,
    start: ['citizenship-loss-notified' as const],
    precaution: ['citizenship-lost' as const],
    firstDay: 'out' as const,
    restorable: true,
    rule,
    fileWithin: 0,
  }
}
