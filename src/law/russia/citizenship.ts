import { any, citizenOfHost, happened, remedy } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM } from './meta.js'

/** The shield of Russian citizenship, and its loss (RU-CIT-01, -02; KAS 219). */
export const citizenshipChallenge = remedy({
  id: 'ru.citizenship-challenge',
  path: 'citizenship-challenge',
  country: 'RU',
  shared: {
    opens: any(citizenOfHost, happened('citizenship-lost', { country: 'RU' })),
    opensAfter: 'only-for-citizens',
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 3,
      unit: 'months',
      start: ['citizenship-loss-notified'],
      precaution: ['citizenship-lost'],
      firstDay: 'out',
      restorable: true,
      rule: 'RU-KAS-219-1',
      // With a request to suspend on the same day (RU-CIT-02): until it is granted, a surrender is no longer barred.
      fileWithin: 0,
    },
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
      until: '2015-09-14',
      provisions: ['RU-KRF-61-1', 'RU-UPK-464-1', 'RU-GPK-256'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
      timeLimit: {
        length: 3,
        unit: 'months',
        start: ['citizenship-loss-notified'],
        precaution: ['citizenship-lost'],
        firstDay: 'out',
        restorable: true,
        rule: 'RU-GPK-256',
        fileWithin: 0,
      },
    },
    {
      from: '2015-09-15',
      until: '2023-10-25',
      provisions: ['RU-KRF-61-1', 'RU-UPK-464-1', 'RU-KAS-219-1', 'RU-KAS-85'],
    },
    { from: '2023-10-26', until: null },
  ],
})
