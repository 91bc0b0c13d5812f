import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { any, anyOf, wasInCustody, type Remedy } from '../vocabulary/index.js'
import {
  AT_THE_BORDER_OR_IN_A_CENTRE,
  BEFORE_PACT,
  COVERS_FROM,
  days,
  months,
  PACT,
  since,
  waysOf,
} from './host.js'

const way = waysOf('CZ')
const READ_ON = '2026-11-29'
const asylumAct = { checkedOn: READ_ON, confidence: 'high', stopsRemoval: 'unknown' } as const
const HELD = any(wasInCustody, AT_THE_BORDER_OR_IN_A_CENTRE)
const sevenOr15 = days(15, FROM.asylum, {
  rule: 'CZ-325-32',
  fileWithin: 7,
  shorter: [{ when: HELD, length: 7 }],
})
const fifteen = days(15, FROM.asylum, { rule: 'CZ-325-32' })
const cassation = days(14, FROM.asylumRuling, { rule: 'CZ-SRS-106', restorable: false, fileWithin: 1 })

/** Asylum in Czechia: the Asylum Act 325/1999 as first made and by each act that changed its § 32. */
export const czechAsylum: readonly Remedy[] = [
  // § 3d was read in the act that holds from the day of the Pact, and reaches procedures begun before it (Art. II(7)).
  way.asylum(
    {
      stopsRemoval: 'automatic',
      body: 'cz.asylum',
      checkedOn: READ_ON,
      provisions: ['CZ-325-3', 'CZ-325-3D', 'CZ-104-91'],
      sources: ['CZ-314-2025', 'CZ-104-2013'],
      confidence: 'high',
      warnings: [
        'cz.claim-before-final-ruling',
        'cz.claim-from-custody-in-writing',
        'eu.claim-bars-extradition',
        'apply-from-custody-with-copy',
      ],
    },
    since(PACT),
  ),
  way.asylumAppeal({ ...asylumAct, body: 'cz.regional-court', provisions: ['CZ-325-32'], sources: [] }, [
    // As first made: after an objection to the Minister; the action suspends (§ 33).
    {
      from: COVERS_FROM,
      until: '2002-01-31',
      stopsRemoval: 'automatic',
      timeLimit: days(30, FROM.asylum, { rule: 'CZ-325-32', fileWithin: 7 }),
      sources: ['CZ-325-1999'],
      confidence: 'medium',
      verify: ['cz.objection-before-2002'],
      warnings: ['eu.read-the-notice'],
    },
    {
      from: '2002-02-01',
      until: '2005-10-12',
      stopsRemoval: 'automatic',
      timeLimit: sevenOr15,
      sources: ['CZ-2-2002', 'CZ-217-2002'],
      warnings: ['cz.seven-days-before-2012'],
    },
    {
      from: '2005-10-13',
      until: '2011-12-31',
      timeLimit: sevenOr15,
      sources: ['CZ-217-2002', 'CZ-350-2005'],
      warnings: ['cz.seven-days-before-2012', 'eu.ask-stay-in-same-paper'],
    },
    {
      from: '2012-01-01',
      until: '2015-12-17',
      timeLimit: fifteen,
      sources: ['CZ-303-2011', 'CZ-350-2005'],
      warnings: ['eu.ask-stay-in-same-paper'],
    },
    {
      from: '2015-12-18',
      until: '2023-06-30',
      timeLimit: fifteen,
      sources: ['CZ-303-2011', 'CZ-314-2015'],
      warnings: ['cz.stay-in-the-action', 'eu.ask-stay-in-same-paper'],
    },
    {
      from: '2023-07-01',
      until: BEFORE_PACT,
      timeLimit: months(1, FROM.asylum, {
        rule: 'CZ-325-32',
        fileWithin: 15,
        shorter: [{ when: HELD, length: 15, unit: 'days' }],
      }),
      sources: ['CZ-173-2023'],
      warnings: ['cz.fifteen-when-detained', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
    },
    // § 32a: ten days whenever the person is detained, to be expelled or extradited; else fifteen. By Art. II(5) the
    // law of the day of the decision governs the action, so the new days reach old claims as well.
    {
      from: PACT,
      until: null,
      reaches: 'new-terms',
      timeLimit: days(15, FROM.asylum, {
        rule: 'CZ-325-32A',
        fileWithin: 10,
        shorter: [{ when: any(wasInCustody, anyOf('extradition-requested', 'removal-ordered')), length: 10 }],
      }),
      provisions: ['CZ-325-32A', 'CZ-325-32B', 'EU-APR-68'],
      sources: ['CZ-314-2025'],
      warnings: ['cz.ten-days-when-detained', 'cz.stay-in-the-action', 'eu.read-the-notice'],
    },
  ]),
  // Cassation: the Code of Administrative Justice of 2003; whether it suspends was changed four times.
  way.asylumCourt(
    {
      ...asylumAct,
      body: 'cz.supreme-administrative-court',
      timeLimit: cassation,
      provisions: ['CZ-SRS-106', 'CZ-325-32'],
      sources: ['CZ-150-2002'],
      warnings: ['cz.cassation-needs-a-lawyer', 'eu.ask-stay-in-same-paper'],
    },
    [
      { exists: false, from: COVERS_FROM, until: '2002-12-31', why: 'cz-no-cassation-before-2003' },
      {
        from: '2003-01-01',
        until: '2005-10-12',
        stopsRemoval: 'if-granted',
        provisions: ['CZ-SRS-106', 'CZ-SRS-107'],
      },
      {
        from: '2005-10-13',
        until: '2015-12-17',
        stopsRemoval: 'automatic',
        sources: ['CZ-150-2002', 'CZ-350-2005'],
        warnings: ['cz.cassation-needs-a-lawyer'],
      },
      { from: '2015-12-18', until: '2023-06-30', sources: ['CZ-150-2002', 'CZ-314-2015'] },
      {
        from: '2023-07-01',
        until: BEFORE_PACT,
        sources: ['CZ-150-2002', 'CZ-173-2023'],
        warnings: [
          'cz.cassation-needs-a-lawyer',
          'cz.cassation-no-stay-when-detained',
          'eu.ask-stay-in-same-paper',
        ],
      },
      {
        from: PACT,
        until: null,
        reaches: 'new-terms',
        stopsRemoval: 'if-granted',
        provisions: ['CZ-SRS-106', 'CZ-SRS-107', 'CZ-325-33L'],
        sources: ['CZ-150-2002', 'CZ-314-2025'],
        warnings: [
          'cz.cassation-needs-a-lawyer',
          'cz.no-cassation-at-the-border',
          'eu.ask-stay-in-same-paper',
        ],
      },
    ],
  ),
  // The same days as for a refusal; whose protection was taken keeps it while the courts look (§ 2(2)(c)).
  way.statusAppeal(
    {
      ...asylumAct,
      body: 'cz.regional-court',
      timeLimit: days(15, FROM_WITHDRAWAL, { rule: 'CZ-325-32', fileWithin: 7 }),
      provisions: ['CZ-325-32'],
      sources: ['CZ-217-2002', 'CZ-303-2011'],
      warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
    },
    [
      {
        from: COVERS_FROM,
        until: '2002-12-31',
        confidence: 'low',
        sources: ['MEMORY'],
        verify: ['eu.older-law-not-read'],
        timeLimit: days(7, FROM_WITHDRAWAL, { rule: 'CZ-325-32', safeDefault: true }),
      },
      { from: '2003-01-01', until: '2023-06-30' },
      {
        from: '2023-07-01',
        until: BEFORE_PACT,
        timeLimit: months(1, FROM_WITHDRAWAL, { rule: 'CZ-325-32', fileWithin: 15 }),
        sources: ['CZ-173-2023'],
      },
      {
        from: PACT,
        until: null,
        timeLimit: days(15, FROM_WITHDRAWAL, {
          rule: 'CZ-325-32A',
          fileWithin: 10,
          shorter: [{ when: wasInCustody, length: 10 }],
        }),
        provisions: ['CZ-325-32A', 'CZ-325-32B'],
        sources: ['CZ-314-2025'],
        warnings: ['cz.stay-in-the-action', 'eu.read-the-notice'],
      },
    ],
  ),
]
