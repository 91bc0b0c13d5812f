import { anyOf, remedy } from '../vocabulary/index.js'
import { BEFORE_EXHAUSTION, CHECKED, COVERS_FROM, EXHAUSTION } from './meta.js'

const LAST_RULINGS = [
  'extradition-second-appeal-dismissed',
  'removal-appeal-dismissed',
  'asylum-appeal-dismissed',
] as const

/**
 * Complaint that a law applied in the case breaches the Constitution. The Court does not look at the decision itself,
 * and filing stops nothing: the court of the last ruling may hold it back once the complaint is accepted (Law 1-FKZ,
 * article 98). Whether one ever held back a surrender is not known, so whether it stops a removal stays unknown.
 */
export const constitutionalCourt = remedy({
  id: 'ru.constitutional-court',
  path: 'constitutional-court',
  country: 'RU',
  shared: {
    opens: anyOf(...LAST_RULINGS),
    opensAfter: 'after-last-ordinary-appeal',
    stopsRemoval: 'unknown',
    body: 'ru.constitutional-court',
    documents: ['constitutional-complaint', 'chronology'],
    warnings: ['ru.constitutional-only-the-law', 'ru.constitutional-ask-to-hold-back'],
    provisions: ['RU-KRF-125-4', 'RU-1FKZ-96', 'RU-1FKZ-97', 'RU-1FKZ-98'],
    sources: ['KRF', '1FKZ-98', '1FKZ-OLD', '101-O'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['constitutional-complaint'],
  },
  versions: [
    {
      // The amendment of 2020 brought the duty to go through all other courts; before it the text is older editions.
      from: COVERS_FROM,
      until: BEFORE_EXHAUSTION,
      provisions: ['RU-KRF-125-4', 'RU-1FKZ-96', 'RU-1FKZ-97'],
      sources: ['1FKZ-OLD', '101-O'],
      confidence: 'low',
      verify: ['constitutional-before-2020'],
    },
    {
      from: EXHAUSTION,
      until: null,
      // By memory a year from the last ruling; a page of advice says three months: file within the shorter.
      timeLimit: {
        length: 12,
        unit: 'months',
        start: LAST_RULINGS,
        precaution: [],
        firstDay: 'in',
        restorable: true,
        rule: 'RU-1FKZ-97',
        safeDefault: true,
        fileWithin: 89,
      },
      sources: ['KRF', '1FKZ-98', '1FKZ-OLD', '101-O', 'KS-ADVICE'],
    },
  ],
})
