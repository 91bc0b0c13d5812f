import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { any, anyOf, wasInCustody } from '../vocabulary/index.js'
import {
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  PACT,
  since,
  untilPact,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('CZ')
const act104 = { sources: ['CZ-104-2013'], confidence: 'high' } as const
const READ = '2014-01-01'

/** Czechia (European dossier 9, addendum CZ-1, CZ-2). */
export const czechia: CountryLaw = {
  country: 'CZ',
  custody: custodyOf('CZ', { ...act104, provisions: ['CZ-104-94', 'CZ-104-101'], requestDays: 40 }),
  remedies: [
    way.refusal({
      ...act104,
      stopsRemoval: 'no',
      body: 'cz.refusal-submission',
      provisions: ['CZ-104-91', 'CZ-104-97'],
      warnings: [
        'submission-does-not-suspend',
        'cz.consent-replaces-everything',
        'eu.status-bars-extradition',
      ],
    }),
    way.extraditionAppeal(
      {
        ...act104,
        stopsRemoval: 'automatic',
        body: 'cz.extradition-appeal',
        timeLimit: days(3, FROM.extradition, { rule: 'CZ-TR-143' }),
        provisions: ['CZ-104-95', 'CZ-TR-143'],
        confidence: 'medium',
        verify: ['cz.complaint-days'],
        warnings: ['cz.consent-replaces-everything', 'eu.second-file'],
      },
      since(READ, days(3, FROM.extradition, { rule: 'CZ-TR-143' })),
    ),
    way.detentionAppeal({
      ...act104,
      stopsRemoval: 'no',
      body: 'cz.extradition-appeal',
      timeLimit: days(3, FROM.custody, { rule: 'CZ-TR-143' }),
      provisions: ['CZ-104-94', 'CZ-TR-143'],
      confidence: 'medium',
      verify: ['cz.complaint-days'],
    }),
    way.detentionComplaint({
      ...act104,
      stopsRemoval: 'no',
      body: 'cz.detention-complaint',
      provisions: ['CZ-104-94', 'CZ-104-101'],
      warnings: ['cz.clock-stops', 'eu.freed-then-alien-custody'],
    }),
    // The rule that only the home State is left out was read in the act that holds from the day of the Pact.
    way.asylum(
      {
        stopsRemoval: 'automatic',
        body: 'cz.asylum',
        provisions: ['CZ-325-3', 'CZ-104-91'],
        sources: ['CZ-314-2025', 'CZ-104-2013'],
        confidence: 'medium',
        verify: ['eu.asylum-act-not-read'],
        warnings: [
          'cz.claim-before-final-ruling',
          'eu.claim-bars-extradition',
          'apply-from-custody-with-copy',
        ],
      },
      since(PACT),
    ),
    way.asylumAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'cz.regional-court',
        timeLimit: days(15, FROM.asylum, { rule: 'CZ-325-32', safeDefault: true, fileWithin: 5 }),
        provisions: ['CZ-325-32'],
        sources: ['MEMORY'],
        confidence: 'low',
        verify: ['cz.old-asylum-days'],
        warnings: ['eu.ask-stay-in-same-paper'],
      },
      // § 32a from 12 June 2026: ten days whenever the person is detained, to be expelled or extradited; else fifteen.
      untilPact({
        timeLimit: days(15, FROM.asylum, {
          rule: 'CZ-325-32A',
          fileWithin: 10,
          shorter: [
            { when: any(wasInCustody, anyOf('extradition-requested', 'removal-ordered')), length: 10 },
          ],
        }),
        stopsRemoval: 'unknown',
        provisions: ['CZ-325-32A', 'CZ-325-32B', 'EU-APR-68'],
        sources: ['CZ-314-2025'],
        confidence: 'high',
        verify: [],
        warnings: [
          'cz.ten-days-when-detained',
          'cz.stay-in-the-action',
          'eu.read-the-notice',
          'eu.old-law-for-old-claims',
        ],
      }),
    ),
    way.returnAppeal(
      {
        stopsRemoval: 'automatic',
        body: 'cz.return-appeal',
        timeLimit: days(10, FROM.removal, { rule: 'CZ-326-170' }),
        provisions: ['CZ-326-170'],
        sources: ['CZ-326-1999'],
        confidence: 'high',
      },
      since('2010-01-01', days(10, FROM.removal, { rule: 'CZ-326-170' })),
    ),
    way.returnCourt(
      {
        stopsRemoval: 'automatic',
        body: 'cz.regional-court',
        timeLimit: days(10, FROM.removalRuling, { rule: 'CZ-326-172', restorable: false }),
        provisions: ['CZ-326-172'],
        sources: ['CZ-326-1999'],
        confidence: 'high',
        warnings: ['cz.no-restoration', 'eu.security-no-stay'],
      },
      since('2010-01-01', days(10, FROM.removalRuling, { rule: 'CZ-326-172' })),
    ),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'cz.regional-court' }, [
      { from: COVERS_FROM, until: BEFORE_PACT },
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
  ],
}
