import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { wasInCustody, type Remedy } from '../vocabulary/index.js'
import {
  AT_THE_BORDER,
  BEFORE_PACT,
  COVERS_FROM,
  days,
  months,
  PACT,
  PACT_APPEAL,
  UNREAD_TRANSFER,
  UNTIL_AMMR,
  waysOf,
} from './host.js'

const way = waysOf('LV')
const READ_ON = '2026-11-29'
const asylumLaw = {
  sources: ['LV-ASYLUM'],
  confidence: 'high',
  verify: ['lv.after-february-2026'],
  checkedOn: READ_ON,
} as const
/** The Asylum Laws of 2002 and 2009 were read as they stood at their end; their first days are from memory. */
const law2009 = {
  sources: ['LV-ASYLUM-2009'],
  confidence: 'medium',
  verify: ['lv.older-asylum-law'],
} as const
const law2002 = {
  sources: ['LV-ASYLUM-2002'],
  confidence: 'medium',
  verify: ['lv.older-asylum-law'],
} as const
const unread = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const
const fifteenOrFive = (from: (typeof FROM)['removal']) =>
  days(15, from, {
    rule: 'LV-ASYLUM-48',
    unit: 'working-days',
    fileWithin: 5,
    shorter: [{ when: wasInCustody, length: 5 }],
  })

/** Asylum in Latvia: the laws of 2002, 2009 and 2016. */
export const latvianAsylum: readonly Remedy[] = [
  way.asylum(
    {
      ...asylumLaw,
      stopsRemoval: 'automatic',
      body: 'lv.asylum',
      provisions: ['LV-ASYLUM-3', 'LV-ASYLUM-LAW'],
      warnings: [
        'eu.claim-bars-extradition',
        'lv.applicant-bar-exceptions',
        'lv.border-restricted',
        'apply-from-custody-with-copy',
      ],
    },
    // The bar stood in the laws of 2002 (section 2) and 2009 (section 3) as well; the exceptions came with the second.
    [
      { from: COVERS_FROM, until: '2002-08-31', ...unread, stopsRemoval: 'unknown', warnings: [] },
      {
        from: '2002-09-01',
        until: '2009-07-13',
        ...law2002,
        provisions: ['LV-ASYLUM-2002'],
        warnings: ['eu.claim-bars-extradition', 'apply-from-custody-with-copy'],
      },
      {
        from: '2009-07-14',
        until: '2016-01-18',
        ...law2009,
        provisions: ['LV-ASYLUM-2009'],
        warnings: [
          'eu.claim-bars-extradition',
          'lv.applicant-bar-exceptions',
          'apply-from-custody-with-copy',
        ],
      },
      { from: '2016-01-19', until: null },
    ],
  ),
  way.asylumAppeal(
    {
      ...asylumLaw,
      stopsRemoval: 'automatic',
      body: 'lv.administrative-court',
      timeLimit: months(1, FROM.asylum, { rule: 'LV-ASYLUM-48', fileWithin: 5 }),
      provisions: ['LV-ASYLUM-48', 'LV-ASYLUM-49'],
      warnings: ['lv.fifteen-or-five-working-days', 'lv.no-second-court', 'lv.repeat-claim-no-stay'],
    },
    [
      {
        from: COVERS_FROM,
        until: '2002-08-31',
        ...unread,
        stopsRemoval: 'unknown',
        timeLimit: days(1, FROM.asylum, { rule: 'LV-ASYLUM-LAW', safeDefault: true }),
        warnings: ['not-verified-file-today'],
      },
      {
        from: '2002-09-01',
        until: '2009-07-13',
        ...law2002,
        timeLimit: days(7, FROM.asylum, {
          rule: 'LV-ASYLUM-2002',
          fileWithin: 1,
          shorter: [{ when: AT_THE_BORDER, length: 1, unit: 'working-days' }],
        }),
        provisions: ['LV-ASYLUM-2002'],
        warnings: ['lv.one-or-two-working-days', 'lv.no-second-court'],
      },
      {
        from: '2009-07-14',
        until: '2016-01-18',
        ...law2009,
        timeLimit: days(10, FROM.asylum, { rule: 'LV-ASYLUM-2009', unit: 'working-days', fileWithin: 5 }),
        provisions: ['LV-ASYLUM-2009'],
        warnings: ['lv.no-second-court', 'lv.repeat-claim-no-stay'],
      },
      { from: '2016-01-19', until: BEFORE_PACT },
      { from: PACT, until: null, ...PACT_APPEAL },
    ],
  ),
  // Section 59: one month, and the status stays while the court looks. Section 60(3) is the expulsion after it.
  way.statusAppeal(
    {
      ...asylumLaw,
      stopsRemoval: 'automatic',
      body: 'lv.administrative-court',
      timeLimit: months(1, FROM_WITHDRAWAL, { rule: 'LV-ASYLUM-59', fileWithin: 5 }),
      provisions: ['LV-ASYLUM-59', 'LV-ASYLUM-60'],
      warnings: ['lv.status-kept-in-court', 'eu.read-the-notice'],
    },
    [
      {
        from: COVERS_FROM,
        until: '2009-07-13',
        ...unread,
        stopsRemoval: 'unknown',
        timeLimit: days(5, FROM_WITHDRAWAL, {
          rule: 'LV-ASYLUM-2002',
          unit: 'working-days',
          safeDefault: true,
        }),
        warnings: ['eu.ask-stay-in-same-paper'],
      },
      {
        from: '2009-07-14',
        until: '2016-01-18',
        ...law2009,
        timeLimit: months(1, FROM_WITHDRAWAL, { rule: 'LV-ASYLUM-2009', fileWithin: 5 }),
        provisions: ['LV-ASYLUM-2009'],
      },
      { from: '2016-01-19', until: BEFORE_PACT },
      {
        from: PACT,
        until: null,
        stopsRemoval: 'if-granted',
        confidence: 'medium',
        verify: ['eu.pact-limit-not-found'],
        warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
    ],
  ),
  // Who is to be transferred counts as an applicant with the right to stay until the court has ruled (section 48(3)).
  way.transferAppeal(
    {
      ...asylumLaw,
      stopsRemoval: 'automatic',
      body: 'lv.administrative-court',
      timeLimit: fifteenOrFive(FROM.removal),
      provisions: ['LV-ASYLUM-48'],
      warnings: ['lv.fifteen-or-five-working-days', 'eu.fight-in-receiving-state'],
    },
    [
      { from: COVERS_FROM, until: '2016-01-18', ...UNREAD_TRANSFER },
      ...UNTIL_AMMR.map((version) =>
        version.from === COVERS_FROM ? { ...version, from: '2016-01-19' } : version,
      ),
    ],
  ),
]
