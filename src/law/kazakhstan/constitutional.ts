import { pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_CONSTITUTION_2026,
  BEFORE_CONSTITUTIONAL_COURT,
  CHECKED,
  CONSTITUTION_2026,
  CONSTITUTIONAL_COURT,
  COVERS_FROM,
} from './meta.js'

/** A court has the case: only a court can send a foreigner's question to the Constitutional Court. */
const BEFORE_A_COURT = pending(
  ['extradition-appealed', 'asylum-appealed', 'removal-appealed', 'detention-appealed'],
  [
    'extradition-appeal-dismissed',
    'extradition-appeal-allowed',
    'asylum-appeal-dismissed',
    'removal-appeal-dismissed',
    'detention-appeal-dismissed',
  ],
)

/**
 * A complaint of one's own is for citizens of Kazakhstan (Constitution of 2026, 73(3)). What a foreigner has is a
 * motion: the court that hears the case must suspend it and refer, if a norm infringes rights (79; before July 2026,
 * article 78), and the Commissioner for Human Rights may apply (73(5)).
 */
export const constitutionalCourt = remedy({
  id: 'kz.constitutional-court',
  path: 'constitutional-court',
  country: 'KZ',
  shared: {
    opens: BEFORE_A_COURT,
    opensAfter: 'kz-when-a-court-has-the-case',
    stopsRemoval: 'if-granted',
    body: 'kz.court-that-hears-the-case',
    documents: ['constitutional-complaint', 'chronology'],
    warnings: [
      'kz.constitutional-for-citizens',
      'kz.ask-the-commissioner',
      'kz.geneva-decisions-may-be-barred',
    ],
    provisions: ['KZ-CONST2026-73', 'KZ-CONST2026-79', 'KZ-CC-LAW-45', 'KZ-CC-LAW-46'],
    sources: ['KZ-CONST-2026', 'KZ-CC-LAW'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['kz.constitutional-law-after-2026'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CONSTITUTIONAL_COURT,
      body: 'kz.court-that-hears-the-case',
      warnings: ['kz.council-heard-only-courts'],
      provisions: ['KZ-CONST-78'],
      sources: ['KZ-CC-LAW'],
      confidence: 'medium',
      verify: ['kz.constitutional-council'],
    },
    {
      from: CONSTITUTIONAL_COURT,
      until: BEFORE_CONSTITUTION_2026,
      warnings: ['kz.constitutional-for-citizens', 'kz.ask-the-commissioner'],
      provisions: ['KZ-CONST-72', 'KZ-CONST-78', 'KZ-CC-LAW-45', 'KZ-CC-LAW-46'],
      sources: ['KZ-CC-LAW'],
      verify: [],
    },
    { from: CONSTITUTION_2026, until: null },
  ],
})
