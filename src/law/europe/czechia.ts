import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { any, wasInCustody } from '../vocabulary/index.js'
import { czechAsylum } from './czechia-asylum.js'
import { constitutionalComplaint, fromLastRuling } from './constitutional.js'
import {
  AT_THE_BORDER_OR_IN_A_CENTRE,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  FROM_THE_CENTRE,
  months,
  PACT,
  since,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('CZ')
/** The day on which the acts below were read, each amendment in its own act. */
const READ_ON = '2026-11-29'
const act104 = { sources: ['CZ-104-2013'], confidence: 'high' } as const
const READ = '2014-01-01'
/** Three days by the Code of Criminal Procedure, which was read only as others quote it. */
const complaint = {
  confidence: 'medium',
  verify: ['cz.complaint-days'],
  checkedOn: READ_ON,
  sources: ['CZ-104-2013', 'CZ-TR-143'],
} as const
const HELD = any(wasInCustody, AT_THE_BORDER_OR_IN_A_CENTRE)
const expulsion = (length: number, rule: string) => days(length, FROM.removal, { rule })
const court = days(10, FROM.removalRuling, { rule: 'CZ-326-172', restorable: false })

/** Czechia (European dossier 9, addendum CZ-1; the acts on asylum and residence read as first made and as amended). */
export const czechia: CountryLaw = {
  country: 'CZ',
  custody: custodyOf('CZ', {
    ...act104,
    checkedOn: READ_ON,
    provisions: ['CZ-104-94', 'CZ-104-93', 'CZ-104-101', 'CZ-326-125'],
    sources: ['CZ-104-2013', 'CZ-427-2010'],
    policeHours: 48,
    requestDays: 40,
    centreTotalDays: 545,
  }),
  remedies: [
    way.refusal({
      ...act104,
      stopsRemoval: 'no',
      body: 'cz.refusal-submission',
      checkedOn: READ_ON,
      provisions: ['CZ-104-91', 'CZ-104-95', 'CZ-104-97'],
      warnings: [
        'submission-does-not-suspend',
        'cz.consent-replaces-everything',
        'cz.minister-supreme-court',
        'eu.status-bars-extradition',
      ],
    }),
    way.extraditionAppeal(
      {
        ...act104,
        ...complaint,
        stopsRemoval: 'automatic',
        body: 'cz.extradition-appeal',
        timeLimit: days(3, FROM.extradition, { rule: 'CZ-TR-143' }),
        provisions: ['CZ-104-95', 'CZ-TR-143'],
        warnings: ['cz.consent-replaces-everything', 'eu.second-file'],
      },
      since(READ, days(3, FROM.extradition, { rule: 'CZ-TR-143' })),
    ),
    way.detentionAppeal({
      ...act104,
      ...complaint,
      stopsRemoval: 'no',
      body: 'cz.extradition-appeal',
      timeLimit: days(3, FROM.custody, { rule: 'CZ-TR-143' }),
      provisions: ['CZ-104-94', 'CZ-TR-143'],
    }),
    way.detentionComplaint({
      ...act104,
      stopsRemoval: 'no',
      body: 'cz.detention-complaint',
      provisions: ['CZ-104-94', 'CZ-104-101'],
      warnings: ['cz.clock-stops', 'eu.freed-then-alien-custody'],
    }),
    // No appeal inside the police: an action in court. § 172(1), since 1 July 2023 § 172(4); § 46e of the Asylum Act.
    way.alienDetention(
      {
        stopsRemoval: 'no',
        body: 'cz.regional-court',
        checkedOn: READ_ON,
        timeLimit: days(30, FROM_THE_CENTRE, { rule: 'CZ-326-172', restorable: false, fileWithin: 7 }),
        provisions: ['CZ-326-172'],
        sources: ['CZ-326-1999', 'CZ-427-2010'],
        confidence: 'medium',
        verify: ['cz.thirty-days-of-detention'],
        warnings: ['cz.court-rules-on-detention'],
      },
      [
        { from: COVERS_FROM, until: '2023-06-30' },
        {
          from: '2023-07-01',
          until: null,
          timeLimit: days(15, FROM_THE_CENTRE, { rule: 'CZ-326-172', restorable: false, fileWithin: 7 }),
          provisions: ['CZ-326-172', 'CZ-325-46E'],
          sources: ['CZ-173-2023', 'CZ-314-2025'],
          confidence: 'high',
          verify: [],
        },
      ],
    ),
    ...czechAsylum,
    way.returnAppeal(
      {
        stopsRemoval: 'automatic',
        body: 'cz.return-appeal',
        checkedOn: READ_ON,
        provisions: ['CZ-326-169'],
        timeLimit: expulsion(5, 'CZ-326-169'),
        sources: ['CZ-326-1999'],
        confidence: 'high',
        warnings: ['cz.only-expulsion-suspends'],
      },
      [
        // As first made; the days are those of 2000, and no amending act that was read touches them.
        {
          from: COVERS_FROM,
          until: '2010-12-31',
          stopsRemoval: 'unknown',
          confidence: 'medium',
          verify: ['cz.five-days-before-2017'],
          warnings: ['not-verified-file-today'],
        },
        {
          from: '2011-01-01',
          until: '2017-08-14',
          sources: ['CZ-326-1999', 'CZ-427-2010'],
          confidence: 'medium',
          verify: ['cz.five-days-before-2017'],
        },
        {
          from: '2017-08-15',
          until: '2025-09-30',
          provisions: ['CZ-326-170'],
          timeLimit: expulsion(10, 'CZ-326-170'),
          sources: ['CZ-222-2017'],
        },
        {
          from: '2025-10-01',
          until: BEFORE_PACT,
          provisions: ['CZ-326-170'],
          timeLimit: expulsion(10, 'CZ-326-170'),
          sources: ['CZ-314-2025'],
        },
        {
          from: PACT,
          until: null,
          provisions: ['CZ-326-170'],
          timeLimit: expulsion(10, 'CZ-326-170'),
          sources: ['CZ-314-2025'],
          warnings: ['cz.only-expulsion-suspends', 'cz.return-with-the-refusal'],
        },
      ],
    ),
    way.returnCourt(
      {
        stopsRemoval: 'automatic',
        body: 'cz.regional-court',
        checkedOn: READ_ON,
        timeLimit: court,
        provisions: ['CZ-326-172'],
        sources: ['CZ-326-1999', 'CZ-161-2006'],
        confidence: 'high',
        warnings: ['cz.no-restoration', 'eu.security-no-stay', 'cz.cassation-after-expulsion'],
      },
      [
        // § 171(c): no court for whom had no right to stay before the procedure, until the Constitutional Court struck it.
        {
          from: COVERS_FROM,
          until: '2006-04-26',
          sources: ['CZ-326-1999'],
          warnings: ['cz.no-restoration', 'cz.no-court-if-stay-unlawful'],
        },
        {
          from: '2006-04-27',
          until: '2010-12-31',
          warnings: ['cz.no-restoration', 'eu.security-no-stay', 'cz.no-court-if-stay-unlawful'],
        },
        { from: '2011-01-01', until: '2025-09-30' },
        { from: '2025-10-01', until: null, sources: ['CZ-314-2025'] },
      ],
    ),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'cz.regional-court' }, [
      { from: COVERS_FROM, until: '2023-06-30' },
      // § 32(1) of 2023 gives a month, fifteen days if held; the stay had to be asked for.
      {
        from: '2023-07-01',
        until: BEFORE_PACT,
        timeLimit: months(1, FROM.removal, {
          rule: 'CZ-325-32',
          fileWithin: 7,
          shorter: [{ when: HELD, length: 15, unit: 'days' }],
        }),
        provisions: ['CZ-325-32', 'EU-DUBLIN-27'],
        sources: ['CZ-173-2023'],
        confidence: 'medium',
        verify: ['eu.transfer-limit-not-read'],
      },
      {
        from: PACT,
        until: null,
        timeLimit: days(10, FROM.removal, { rule: 'CZ-325-32A', fileWithin: 7 }),
        provisions: ['CZ-325-32A', 'EU-AMMR-43'],
        sources: ['CZ-314-2025', 'EU-AMMR'],
        confidence: 'high',
        verify: [],
        warnings: ['cz.stay-in-the-action', 'eu.fight-in-receiving-state'],
      },
    ]),
    constitutionalComplaint(
      'CZ',
      {
        body: 'cz.constitutional-court',
        checkedOn: READ_ON,
        provisions: ['CZ-182-72', 'CZ-182-79'],
        sources: ['CZ-182-1993'],
        confidence: 'high',
        warnings: ['cz.constitutional-stay', 'cz.constitutional-lawyer', 'cz.clock-stops'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2012-12-31',
          timeLimit: fromLastRuling(60, 'days', { rule: 'CZ-182-72' }),
        },
        { from: '2013-01-01', until: null, timeLimit: fromLastRuling(2, 'months', { rule: 'CZ-182-72' }) },
      ],
    ),
  ],
}
