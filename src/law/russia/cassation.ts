import { pending, remedy } from '../vocabulary/index.js'
import { BEFORE_UPK_APPEAL, CHECKED, COVERS_FROM, UPK_APPEAL } from './meta.js'

/** Cassation: possible, screened by one judge, and without any power to stay the surrender (RU-EXT-07). */
export const extraditionCassation = remedy({
  id: 'ru.extradition-cassation',
  path: 'refusal-submission',
  country: 'RU',
  shared: {
    opens: pending(
      ['extradition-second-appeal-dismissed'],
      ['extradition-refused', 'extradition-refusal-upheld'],
    ),
    opensAfter: 'after-second-appeal-dismissed',
    stopsRemoval: 'no',
    body: 'ru.cassation-court',
    warnings: ['cassation-no-protection', 'check-401-4'],
    provisions: ['RU-UPK-401.1', 'RU-UPK-401.3', 'RU-UPK-401.10'],
    sources: ['UPK23', 'RU-ADD'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['cassation-route'],
  },
  versions: [
    // Supervisory review (надзор) until the cassation of chapter 47.1 came with Law 433-FZ.
    {
      from: COVERS_FROM,
      until: BEFORE_UPK_APPEAL,
      provisions: ['RU-UPK-402'],
      confidence: 'low',
      body: 'ru.supreme-court',
      verify: ['cassation-before-2019'],
    },
    {
      from: UPK_APPEAL,
      until: '2019-09-30',
      provisions: ['RU-UPK-401.1'],
      confidence: 'low',
      body: 'ru.supreme-court',
      verify: ['cassation-before-2019'],
    },
    { from: '2019-10-01', until: null },
  ],
})
