import { anyOf, remedy } from '../vocabulary/index.js'
import {
  BEFORE_CASE_OVER,
  BEFORE_EXHAUSTION,
  CASE_OVER,
  CHECKED,
  CHECKED_COPIES,
  COVERS_FROM,
  EXHAUSTION,
} from './meta.js'

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
      // Article 97 of 1994: the law "has been applied or is to be applied" in a case that has ended or only begun, in a
      // court or another body; no term. So it could be lodged before the surrender, while the appeals were pending.
      from: COVERS_FROM,
      until: BEFORE_CASE_OVER,
      opens: anyOf('extradition-granted', 'removal-ordered', 'asylum-refused', ...LAST_RULINGS),
      opensAfter: 'after-first-decision',
      warnings: ['ru.constitutional-only-the-law', 'ru.constitutional-while-pending-before-2011'],
      provisions: ['RU-KRF-125-4', 'RU-1FKZ-96', 'RU-1FKZ-97'],
      sources: ['1FKZ-97-1994', '1FKZ-OLD', '101-O'],
      checkedOn: CHECKED_COPIES,
      verify: ['ru.constitutional-7-fkz-day'],
    },
    {
      // Law 7-FKZ: only after the case is over in a court. Its text still had no term; a year came later, by memory in
      // 2014, and the duty to go through all other courts in 2020.
      from: CASE_OVER,
      until: BEFORE_EXHAUSTION,
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
      provisions: ['RU-KRF-125-4', 'RU-1FKZ-96', 'RU-1FKZ-97'],
      sources: ['1FKZ-97-2010', '1FKZ-OLD', '101-O'],
      checkedOn: CHECKED_COPIES,
      confidence: 'low',
      verify: ['constitutional-before-2020', 'ru.constitutional-7-fkz-day'],
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
